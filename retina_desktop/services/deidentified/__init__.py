"""De-identified export: by whitelist. Nothing of a file goes out but its pixels, written anew, and a few values that are checked.

    FOLDER/<code>.png or .dcm     pixels as they are graded, without loss; .dcm where the photograph was DICOM
    FOLDER/photographs.csv        the photographs by their codes, with the model's answer
    FOLDER/readings.csv           the readers' current readings, by codes
    FOLDER-mapping.json           beside it, for its owner alone: which code is which

A JPEG's own stream would be smaller, but it can hide anything between its segments and after its end; what is encoded anew
from pixels cannot, and a PNG is lossless: the same pixels, the same grade. Text in the pixels stays, and is flagged.
"""
