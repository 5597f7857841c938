"""Reports: facts become a document in words (document, patient, programme), and that a PDF by Qt's own printing, or one HTML file."""
