"""The actions that help to see a photograph: adjustments, loupe, measuring, disc and fovea."""

from __future__ import annotations

from retina_desktop.actions.spec import READ, SEPARATOR, ActionSpec, Needs

_SHOWN = Needs.PHOTOGRAPH

SEEING: tuple[ActionSpec, ...] = (
    ActionSpec("image.red_free", "Red-&free", ("R",), "The green channel as grey", needs=_SHOWN, checkable=True),
    ActionSpec("image.clahe", "C&LAHE", ("L",), "Local contrast", needs=_SHOWN, checkable=True),
    ActionSpec("image.invert", "&Invert", ("I",), "Dark becomes light", needs=_SHOWN, checkable=True),
    ActionSpec(
        "image.adjust",
        "&Adjust the picture",
        ("J",),
        "Brightness, contrast and gamma, in a bar that Escape closes",
        "adjust",
        _SHOWN,
        checkable=True,
    ),
    ActionSpec("image.as_it_is", "As &the file is", ("Shift+R",), "Take every adjustment back", needs=_SHOWN),
    ActionSpec("image.brighter", "&Brighter", ("Ctrl+Up",), "One step", needs=_SHOWN, repeats=True),
    ActionSpec("image.darker", "&Darker", ("Ctrl+Down",), "One step", needs=_SHOWN, repeats=True),
    ActionSpec("image.more_contrast", "&More contrast", ("Ctrl+Right",), "One step", needs=_SHOWN, repeats=True),
    ActionSpec("image.less_contrast", "L&ess contrast", ("Ctrl+Left",), "One step", needs=_SHOWN, repeats=True),
    ActionSpec(
        "image.loupe",
        "L&oupe",
        ("O",),
        "A round magnifier under the pointer, without what is drawn over the photograph",
        "loupe",
        _SHOWN,
        checkable=True,
    ),
    ActionSpec(
        "image.measure",
        "Meas&ure",
        ("M",),
        "Drag a line: its length in pixels and disc diameters; Escape ends",
        "measure",
        _SHOWN,
        checkable=True,
    ),
    ActionSpec(
        "image.grid",
        "ETDRS &grid, disc and fovea",
        ("G",),
        "Rings of 1, 3 and 6 mm about the fovea; drag disc and fovea where they are wrong",
        "grid",
        _SHOWN,
        checkable=True,
    ),
    ActionSpec(
        "image.fovea_here",
        "The fo&vea is here",
        ("Shift+F",),
        "Under the pointer, or in the middle of the view",
        needs=READ,
    ),
    ActionSpec(
        "image.disc_here",
        "T&he optic disc is here",
        ("Shift+O",),
        "Under the pointer, or in the middle of the view",
        needs=READ,
    ),
    ActionSpec(
        "image.landmarks_back",
        "Put disc and fovea bac&k",
        (),
        "Where the model found them",
        needs=READ,
    ),
)

SEEING_MENU: tuple[str, ...] = (
    "image.red_free",
    "image.clahe",
    "image.invert",
    "image.adjust",
    "image.as_it_is",
    SEPARATOR,
    "image.brighter",
    "image.darker",
    "image.more_contrast",
    "image.less_contrast",
    SEPARATOR,
    "image.loupe",
    "image.measure",
    "image.grid",
    "image.fovea_here",
    "image.disc_here",
    "image.landmarks_back",
)
