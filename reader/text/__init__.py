"""The article model, cleaning, segmentation and words. The lowest floor: it imports no other layer."""
