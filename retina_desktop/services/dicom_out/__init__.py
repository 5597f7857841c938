"""DICOM out: the photograph, what is said of it, where its lesions are, and the printed report, all of one study.

    FOLDER/<sha256[:12]>/photograph.dcm          the file itself where it was DICOM, else Ophthalmic Photography 8 Bit
    FOLDER/<sha256[:12]>/report_1.dcm …          Comprehensive SR by TID 1500, one for each reader
    FOLDER/<sha256[:12]>/segmentation_model.dcm  the model's maps, FRACTIONAL, probability x 255
    FOLDER/<sha256[:12]>/segmentation_1.dcm …    a reader's marked lesions, BINARY
    FOLDER/report_<sha256[:12]>.dcm              a PDF, encapsulated

UIDs come from what is in the object, so that exporting twice gives the same files, byte for byte. Standard: PS3 2024b.
"""
