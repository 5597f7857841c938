"""Sentences of layers that speak English alone: the networks and the store, which the command line, the log and other processes
share. `said` finds which of these a sentence is, and turns it where the window shows it.

A field stands for whatever was filled in. A test holds that each of them is still written where it came from.
"""

from __future__ import annotations

import re
from functools import cache

from retina_desktop.domain.language import mark, tr

PHOTOGRAPHS = (
    mark("There is no file of this name any more; it was moved, renamed or deleted."),
    mark("This user may not read the file; ask its owner for the right to read it."),
    mark("The name is a link that leads back to itself; give the photograph's own name."),
    mark("The file's name is too long for this system; give it a shorter one."),
    mark("The disk could not read the file; it may be damaged or unplugged."),
    mark("The network folder with the file is no longer connected; connect it again."),
    mark("The file has {size}; more than {most} are not read."),
    mark("There is not enough memory to read the file; close other programs."),
    mark("There is not enough memory to read the picture; close other programs."),
    mark("The file is empty."),
    mark("This is a folder, not a photograph; open the photographs inside it."),
    mark("This is a device or a pipe, not a file that can hold a photograph."),
    mark("The file cannot be read ({reason})."),
    mark("The picture has {width} × {height} pixels; more than {most} million are not read."),
    mark("The picture has {width} × {height} pixels; a photograph has at least {least} × {least_too}."),
    mark("The {kind} file is damaged inside; copy or export it again from its source."),
    mark("The file is cut off after {size}."),
    mark("This kind of JPEG is not read; an ordinary JPEG of 8 bits a colour would be right."),
    mark("This is {stranger}, not a photograph; {right}."),
    mark("a JPEG, PNG, TIFF, BMP, WebP or DICOM file would be right"),
    mark("a PDF document"),
    mark("a ZIP archive or an office document"),
    mark("a compressed archive"),
    mark("a database"),
    mark("a program"),
    mark("a JPEG 2000 picture"),
    mark("an HEIC or AVIF picture or a video"),
    mark("a video"),
    mark("a web page"),
    mark("a text file"),
    mark("a file of an unknown kind"),
    mark("The file holds no brightness values; a picture of 8 or 16 bits a colour would be right."),
    mark("The file holds measured values, not brightness; a picture of 8 or 16 bits would be right."),
    mark("This DICOM file is of modality {modality}; a photograph of the retina (OP) would be right."),
    mark("The DICOM file holds no picture, or is cut off before it; export it again."),
    mark("This DICOM file holds no picture ({kind}); an ophthalmic photograph would be right."),
    mark("The DICOM file does not say its {missing}; export it again."),
    mark("The TIFF file has {count} values a pixel; a photograph has one (grey) or three (RGB)."),
    mark("The TIFF file stores its colours as {kind}; RGB or grey would be right."),
    mark("Transparent parts are shown black."),
    mark("{bits} bits a colour were reduced to 8."),
    mark("Fractional brightness was reduced to 8 bits a colour."),
    mark("Only the first of {count} frames in the file is read."),
    mark("Only the first of {count} pictures in the file is read."),
    mark("Only the first picture in the file is read."),
    mark("Printing colours (CMYK) were turned into RGB without a profile."),
)
ANALYSIS = (
    mark("The file changed after it was listed; open the folder again."),
    mark("The file holds another picture now; screen its folder again."),
    mark("Making an attribution needs the full edition of the program, which has PyTorch."),
    mark("Retraining needs the full edition of the program, which has PyTorch."),
    mark("The model {name} needs the full edition of the program: {why}."),
    mark("it came without networks for OpenVINO"),
    mark("{name} grades in its place."),
    mark("{words} It was explaining this photograph."),
    mark("Loading the model took longer than {seconds} s."),
    mark("Analysing it took longer than {seconds} s, so it was stopped."),
    mark("A step took longer than {seconds} s, so it was stopped."),
    mark("{words}, twice on this photograph."),
    mark("The program was updated while it was running: close it and start it again. What was saved is saved."),
    mark("The program was removed while it was running: close it and install it again. What was saved is saved."),
    mark("The analysis process {ending}."),
    mark("The analysis process {ending}"),
    mark("was ended by the system (often for lack of memory)"),
    mark("crashed (signal {number})"),
    mark("ended unexpectedly (status {number})"),
    mark("There is not enough memory for this photograph."),
    mark("There is not enough memory for this."),
    mark("Something went wrong inside the program ({kind}); the log says more."),
    mark("The {device} has too little free memory for this photograph."),
    mark("The network failed on the {device}: {reason}."),
    mark("No model can be used. {why}"),
    mark("No model is installed."),
    mark("The model {name} cannot be used. {why}"),
    mark("There is no model called {name}; installed: {known}."),
    mark("{folder} holds no model: {file} is missing."),
    mark("{name}: {file} is missing."),
    mark("{name}: {file} was changed: its SHA-256 is {found}…, not {right}…."),
    mark("Install the model again, or choose another in the settings."),
    mark("{name} was made for a newer version of this program (format {number})."),
    mark("{name} was made from {parent} and came without a comparison with it."),
    mark("{name} was compared with {before}, but {current} grades now."),
)
COMPARING = (
    mark("The photographs could not be laid over one another: {matches} places agree, {least} are needed."),
    mark("The photographs could not be laid over one another: the places that agree do so by chance."),
    mark("The photographs do not fit: one would have to show {times} times as much of the retina as the other."),
    mark("The photographs do not look alike where {matches} places agree: these may be marks of the camera."),
)
READINGS = (
    mark("Nothing was saved by this; what was saved before is there."),
    mark("Another program holds the store {name} locked."),
    mark("Close the other program, or try again."),
    mark("The store {name} cannot be written to: the file or its folder is write-protected."),
    mark("The disk with the store {name} is full."),
    mark("Make room, then save again."),
    mark("The store {name} could not be read or written ({reason})."),
    mark("Check the disk and its cable."),
    mark("The store {name} refused ({reason})."),
    mark("If this happens again, run `retina-desktop store verify`: it names what is wrong."),
    mark("The store {name} is damaged ({reason}); it was left as it is. {advice}"),
    mark("Move it away and copy the newest backup, {backup}, to its name."),
    mark("No backup lies beside it: move it away, keep it, and copy a backup from elsewhere to its name."),
    mark("The connection to the store {name} was lost ({reason}); nothing was saved."),
    mark("The database of the store {name} refused ({reason}); nothing was saved."),
    mark("The store {name} is open read-only, so nothing was saved. {why}"),
    mark("It was opened for reading alone."),
    mark("The file {name} is write-protected."),
    mark("The folder {name} is write-protected."),
    mark("The backup {name} could not be made ({reason}); nothing of it was left there."),
    mark("The store {name} is busy; nothing was saved. Try again."),
    mark("The store {name} cannot be opened: {reason}."),
    mark("The store {name} cannot be made: its folder is write-protected. Choose another folder."),
    mark("{name} is a folder; a store is a file."),
    mark("{name} is not a store of Retina Desktop; it was left as it is. Choose another file, or restore a backup."),
    mark("{name} is another program's database, not a store of Retina Desktop; it was left as it is."),
    mark("The store {name} could not be upgraded to version {version} ({reason}); it is as it was before."),
    mark(
        "The store {name} was made by a newer Retina Desktop (its version is {version}, this program knows up to "
        "{newest}); it was left as it is. Install the newer program."
    ),
)
FAULTS = (*PHOTOGRAPHS, *ANALYSIS, *COMPARING, *READINGS)

FIELD = re.compile(r"{(\w+)}")
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z])")


def said(sentence: str) -> str:
    """One sentence, or several, in the reader's language; as they are where they are none of FAULTS."""
    for fault in FAULTS:
        match = _pattern(fault).fullmatch(sentence)
        if match is not None:
            return tr(fault, **{name: said(value) for name, value in match.groupdict().items()})
    first, *rest = _BETWEEN.split(sentence, maxsplit=1)
    return " ".join((said(first), said(rest[0]))) if rest else sentence


@cache
def _pattern(fault: str) -> re.Pattern[str]:
    parts = FIELD.split(fault)  # words, a field's name, words, ...
    written = [f"(?P<{part}>.+?)" if place % 2 else re.escape(part) for place, part in enumerate(parts)]
    return re.compile("".join(written), re.DOTALL)
