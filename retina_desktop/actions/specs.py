"""Every menu entry and its keys. Tests hold that ids are unique, each sits in one menu, and no two keys collide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


class Needs(Flag):
    """What must be there for an action to make sense; otherwise its menu entry is grey."""

    NOTHING = 0
    WORKLIST = auto()  # at least one photograph in the list
    PHOTOGRAPH = auto()  # one is on the screen, all its pixels or a preview
    WRITABLE = auto()  # readings can be saved
    MAPS = auto()  # its lesion maps are there and may be seen
    ANALYSING = auto()  # the model is at work
    UNDO = auto()  # there is something to take back
    REDO = auto()


@dataclass(frozen=True)
class ActionSpec:
    """One action. text: with the menu's mnemonic; keys: the first is shown; tip: one sentence, for the keys' page."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    repeats: bool = False  # while its key is held down
    group: str = ""  # of actions of which one is checked


_READ = Needs.PHOTOGRAPH | Needs.WRITABLE

SIGN_ACTIONS = ("IRMA", "NVD", "NVE", "VH")
REASON_ACTIONS = ("blur", "dark", "over-exposed", "artefact", "field", "media")
"""Codes of domain.findings that have an entry of their own; venous beading is turned by one."""

FINDINGS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "findings.beading",
        "&Venous beading",
        ("Shift+V",),
        "None, in 1 quadrant, in 2 or more, in turn",
        needs=_READ,
        checkable=True,
    ),
    ActionSpec("findings.IRMA", "&IRMA", ("Shift+I",), "Prominent in at least 1 quadrant", needs=_READ, checkable=True),
    ActionSpec(
        "findings.NVD", "New vessels on the &disc", ("Shift+D",), "The detector sees none", needs=_READ, checkable=True
    ),
    ActionSpec(
        "findings.NVE", "New vessels &elsewhere", ("Shift+E",), "The detector sees none", needs=_READ, checkable=True
    ),
    ActionSpec(
        "findings.VH",
        "Vitreous or preretinal &haemorrhage",
        ("Shift+H",),
        "The detector does not tell it from others",
        needs=_READ,
        checkable=True,
    ),
    ActionSpec("quality.blur", "&Blurred", ("Ctrl+1",), "A reason of poor quality", needs=_READ, checkable=True),
    ActionSpec("quality.dark", "&Too dark", ("Ctrl+2",), "A reason of poor quality", needs=_READ, checkable=True),
    ActionSpec(
        "quality.over-exposed", "&Over-exposed", ("Ctrl+3",), "A reason of poor quality", needs=_READ, checkable=True
    ),
    ActionSpec("quality.artefact", "&Artefact", ("Ctrl+4",), "Lashes, dust, reflections", needs=_READ, checkable=True),
    ActionSpec(
        "quality.field",
        "&Field definition",
        ("Ctrl+5",),
        "Disc, macula or part of the field is missing",
        needs=_READ,
        checkable=True,
    ),
    ActionSpec(
        "quality.media", "&Media opacity", ("Ctrl+6",), "Cataract, cornea or vitreous", needs=_READ, checkable=True
    ),
)

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.open_folder",
        "&Open folder…",
        ("Ctrl+O",),
        "List the photographs of a folder and of those inside it",
        "folder",
    ),
    ActionSpec("file.open_files", "Open &files…", ("Ctrl+Shift+O",), "List single photographs"),
    ActionSpec("file.open_samples", "Open the &samples", (), "List the synthetic samples that come with the program"),
    ActionSpec("file.close_all", "&Close all", ("Ctrl+W",), "Empty the list; readings stay", needs=Needs.WORKLIST),
    ActionSpec("file.quit", "&Quit", ("Ctrl+Q",), "Stop the analysis and leave; everything is saved already"),
    ActionSpec(
        "edit.undo",
        "&Undo",
        ("Ctrl+Z",),
        "Take back the last entry; the record keeps both",
        needs=Needs.WRITABLE | Needs.UNDO,
    ),
    ActionSpec(
        "edit.redo",
        "&Redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "Enter again what was taken back",
        needs=Needs.WRITABLE | Needs.REDO,
    ),
    ActionSpec("edit.find", "&Find in the list", ("Ctrl+F",), "Type part of a name, or a status", needs=Needs.WORKLIST),
    ActionSpec("edit.settings", "&Settings…", ("Ctrl+,",), "Reader, colours, limits"),
    ActionSpec("view.fit", "&Fit", ("F",), "The whole photograph", "fit", Needs.PHOTOGRAPH),
    ActionSpec(
        "view.one_to_one", "&1 : 1", ("Z",), "One pixel of the photograph for one of the screen", needs=Needs.PHOTOGRAPH
    ),
    ActionSpec("view.zoom_in", "Zoom &in", ("+", "="), "Larger", "zoom_in", Needs.PHOTOGRAPH, repeats=True),
    ActionSpec("view.zoom_out", "Zoom &out", ("-",), "Smaller", "zoom_out", Needs.PHOTOGRAPH, repeats=True),
    ActionSpec(
        "view.pan_left", "Look &left", ("Shift+Left",), "Move over the photograph", needs=Needs.PHOTOGRAPH, repeats=True
    ),
    ActionSpec(
        "view.pan_right",
        "Look &right",
        ("Shift+Right",),
        "Move over the photograph",
        needs=Needs.PHOTOGRAPH,
        repeats=True,
    ),
    ActionSpec(
        "view.pan_up", "Look &up", ("Shift+Up",), "Move over the photograph", needs=Needs.PHOTOGRAPH, repeats=True
    ),
    ActionSpec(
        "view.pan_down", "Look &down", ("Shift+Down",), "Move over the photograph", needs=Needs.PHOTOGRAPH, repeats=True
    ),
    ActionSpec(
        "view.keep_zoom",
        "&Keep the zoom for the next photograph",
        (),
        "For photographs of the same size",
        checkable=True,
    ),
    ActionSpec("view.dark", "D&ark colours", (), "For a reading room", checkable=True, group="theme"),
    ActionSpec("view.light", "Li&ght colours", (), "For a bright room", checkable=True, group="theme"),
    ActionSpec("view.worklist", "Show the li&st", ("F8",), "The photographs on the left", checkable=True),
    ActionSpec("view.reading", "Show the r&eading", ("F9",), "Your grade and the model's on the right", checkable=True),
    ActionSpec("view.full_screen", "Full s&creen", ("F11",), "The window over the whole screen", checkable=True),
    ActionSpec(
        "image.next", "&Next", ("Down", "Right"), "The next photograph of the list", needs=Needs.WORKLIST, repeats=True
    ),
    ActionSpec("image.previous", "&Previous", ("Up", "Left"), "The one before", needs=Needs.WORKLIST, repeats=True),
    ActionSpec(
        "image.next_to_read", "Next to &read", ("N",), "The next photograph without your grade", needs=Needs.WORKLIST
    ),
    ActionSpec("image.copy_path", "&Copy the file's path", ("Ctrl+C",), "To the clipboard", needs=Needs.WORKLIST),
    ActionSpec("image.stop", "&Stop the analysis", ("Ctrl+.",), "What is done is kept", needs=Needs.ANALYSING),
    ActionSpec("grade.0", "&0  None", ("0",), "No apparent retinopathy", needs=_READ, checkable=True),
    ActionSpec("grade.1", "&1  Mild", ("1",), "Microaneurysms only", needs=_READ, checkable=True),
    ActionSpec(
        "grade.2", "&2  Moderate", ("2",), "More than microaneurysms, less than severe", needs=_READ, checkable=True
    ),
    ActionSpec("grade.3", "&3  Severe", ("3",), "The 4-2-1 rule", needs=_READ, checkable=True),
    ActionSpec(
        "grade.4",
        "&4  Proliferative",
        ("4",),
        "New vessels, vitreous or preretinal haemorrhage",
        needs=_READ,
        checkable=True,
    ),
    ActionSpec(
        "grade.ungradable", "&Ungradable", ("U",), "The photograph cannot be judged", needs=_READ, checkable=True
    ),
    ActionSpec("grade.dme", "Macular oe&dema", ("D",), "None, not central, central, not judged, in turn", needs=_READ),
    ActionSpec("grade.note", "Write a &note", ("T",), "Escape leaves the note", needs=_READ),
    ActionSpec(
        "grade.confirm",
        "&Confirm, next to read",
        ("Space",),
        "Confirm your grade and go on",
        "check",
        _READ,
    ),
    ActionSpec(
        "grade.history",
        "&History of readings…",
        ("Ctrl+H",),
        "Every reading of this photograph: who, when, what changed",
        needs=Needs.PHOTOGRAPH,
    ),
    ActionSpec("grade.back", "&Back", ("Backspace",), "To the photograph seen before", "back", Needs.WORKLIST),
    *FINDINGS,
    ActionSpec(
        "lesions.show",
        "&Heat map",
        ("H",),
        "Show or hide the lesion maps; hold the key to peek",
        "layers",
        Needs.MAPS,
        checkable=True,
    ),
    ActionSpec(
        "lesions.outlines", "Out&lines", ("E",), "Edges in place of colour", "outline", Needs.MAPS, checkable=True
    ),
    ActionSpec("lesions.MA", "&Microaneurysms", ("Alt+1",), "Show this kind", needs=Needs.MAPS, checkable=True),
    ActionSpec("lesions.HE", "H&aemorrhages", ("Alt+2",), "Show this kind", needs=Needs.MAPS, checkable=True),
    ActionSpec("lesions.EX", "Hard e&xudates", ("Alt+3",), "Show this kind", needs=Needs.MAPS, checkable=True),
    ActionSpec("lesions.SE", "&Soft exudates", ("Alt+4",), "Show this kind", needs=Needs.MAPS, checkable=True),
    ActionSpec(
        "lesions.artefact",
        "A&rtefacts",
        ("Alt+5",),
        "Show where dust, lashes or reflections lie",
        needs=Needs.MAPS,
        checkable=True,
    ),
    ActionSpec(
        "lesions.stricter",
        "Fe&wer: raise the threshold",
        ("]",),
        "Only what the model is surer of",
        needs=Needs.MAPS,
        repeats=True,
    ),
    ActionSpec(
        "lesions.looser",
        "Mor&e: lower the threshold",
        ("[",),
        "Also what the model is less sure of",
        needs=Needs.MAPS,
        repeats=True,
    ),
    ActionSpec(
        "lesions.model_threshold",
        "The model's &own threshold",
        ("\\",),
        "Back to the operating point of its release",
        needs=Needs.MAPS,
    ),
    ActionSpec("help.keys", "&All keys", ("?", "F1"), "This page"),
    ActionSpec("help.notice", "&Intended use", (), "What the program is for, and what it is not"),
    ActionSpec("help.about", "A&bout Retina Desktop", (), "Version and licences"),
)

SEPARATOR = "-"
RECENT = "recent"
"""Where the submenu of recent folders goes."""

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "&File",
        (
            "file.open_folder",
            "file.open_files",
            RECENT,
            "file.open_samples",
            SEPARATOR,
            "file.close_all",
            SEPARATOR,
            "file.quit",
        ),
    ),
    ("&Edit", ("edit.undo", "edit.redo", SEPARATOR, "edit.find", SEPARATOR, "edit.settings")),
    (
        "&View",
        (
            "view.fit",
            "view.one_to_one",
            "view.zoom_in",
            "view.zoom_out",
            SEPARATOR,
            "view.pan_left",
            "view.pan_right",
            "view.pan_up",
            "view.pan_down",
            SEPARATOR,
            "view.keep_zoom",
            SEPARATOR,
            "view.dark",
            "view.light",
            SEPARATOR,
            "view.worklist",
            "view.reading",
            "view.full_screen",
        ),
    ),
    (
        "&Image",
        ("image.next", "image.previous", "image.next_to_read", SEPARATOR, "image.copy_path", SEPARATOR, "image.stop"),
    ),
    (
        "&Grade",
        (
            "grade.0",
            "grade.1",
            "grade.2",
            "grade.3",
            "grade.4",
            "grade.ungradable",
            SEPARATOR,
            "grade.dme",
            "grade.note",
            SEPARATOR,
            "grade.confirm",
            "grade.back",
            SEPARATOR,
            "grade.history",
        ),
    ),
    (
        "Fi&ndings",
        (
            "findings.beading",
            *(f"findings.{code}" for code in SIGN_ACTIONS),
            SEPARATOR,
            *(f"quality.{code}" for code in REASON_ACTIONS),
        ),
    ),
    (
        "&Lesions",
        (
            "lesions.show",
            "lesions.outlines",
            SEPARATOR,
            "lesions.MA",
            "lesions.HE",
            "lesions.EX",
            "lesions.SE",
            "lesions.artefact",
            SEPARATOR,
            "lesions.looser",
            "lesions.stricter",
            "lesions.model_threshold",
        ),
    ),
    ("&Help", ("help.keys", "help.notice", "help.about")),
)


def action_of(code: str) -> str:
    """The id of the action that ticks this sign or reason of domain.findings."""
    if code in REASON_ACTIONS:
        return f"quality.{code}"
    return f"findings.{code}" if code in SIGN_ACTIONS else "findings.beading"


def spec(action_id: str) -> ActionSpec:
    """Raises KeyError for an id that no action has."""
    return _BY_ID[action_id]


_BY_ID = {entry.id: entry for entry in ACTIONS}
