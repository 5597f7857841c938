"""Every menu entry and its keys. Tests hold that ids are unique, each sits in one menu, and no two keys collide."""

from __future__ import annotations

from retina_desktop.actions.comparing import COMPARING, COMPARING_MENU
from retina_desktop.actions.findings import FINDINGS, FINDINGS_MENU
from retina_desktop.actions.helping import HELPING, HELPING_MENU
from retina_desktop.actions.marking import MARKING, MARKING_MENU
from retina_desktop.actions.reporting import REPORTING, REPORTING_MENU
from retina_desktop.actions.screening import SCREENING, SCREENING_MENU
from retina_desktop.actions.seeing import SEEING, SEEING_MENU
from retina_desktop.actions.spec import READ, SEPARATOR, ActionSpec, Needs
from retina_desktop.actions.training import TRAINING, TRAINING_MENU
from retina_desktop.domain.attribution import METHODS
from retina_desktop.domain.language import mark
from retina_models import edition

_METHOD_TEXTS = {
    "grad-cam": mark("&Grad-CAM"),
    "saliency": mark("&Saliency"),
    "guided-grad-cam": mark("G&uided Grad-CAM"),
    "gradient-shap": mark("Gradient S&HAP"),
    "smoothgrad": mark("S&moothGrad"),
    "integrated-gradients": mark("&Integrated gradients"),
    "occlusion": mark("&Occlusion"),
}
_TARGET_TEXTS = {
    "own": mark("For the model's own gra&de"),
    "0": mark("For &0: no retinopathy"),
    "1": mark("For &1 or more"),
    "2": mark("For &2 or more"),
    "3": mark("For &3 or more"),
    "4": mark("For &4: proliferative"),
    "referable": mark("For re&ferral"),
}
_METHOD_IDS = tuple(f"attribution.{method.name}" for method in METHODS)
_TARGET_IDS = tuple(f"attribution.of_{target}" for target in _TARGET_TEXTS)

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
    ActionSpec(
        "file.import_grades",
        "&Import grades or a worklist…",
        (),
        "From a CSV table: its columns and words are shown before anything is saved",
    ),
    ActionSpec("file.readings", "&Keep the readings in…", (), "Copy the readings to another file and go on there"),
    ActionSpec(
        "file.export",
        "&Export…",
        ("Ctrl+E",),
        "Readings as a table or for other systems, and lesions as masks",
    ),
    *REPORTING,
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
    ActionSpec("edit.palette", "Find an &action…", ("Ctrl+K", "Ctrl+Shift+P"), "Type what you want to do"),
    ActionSpec(
        "edit.filter",
        "F&ilter the list…",
        ("Ctrl+Shift+F",),
        "By status, grades, certainty, agreement, quality, patient or date",
        needs=Needs.WORKLIST,
    ),
    ActionSpec(
        "edit.clear_filter",
        "&Clear the filter",
        ("Ctrl+Shift+X",),
        "List every photograph again",
        needs=Needs.WORKLIST,
    ),
    ActionSpec(
        "edit.save_filter", "Sa&ve the filter…", (), "Keep the filter of the list under a name", needs=Needs.WORKLIST
    ),
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
    ActionSpec(
        "view.keep_contrast",
        "Keep the ad&justments for the next photograph",
        (),
        "Brightness, contrast, gamma, red-free, CLAHE",
        checkable=True,
    ),
    ActionSpec("view.dark", "D&ark colours", (), "For a reading room", checkable=True, group="theme"),
    ActionSpec("view.light", "Li&ght colours", (), "For a bright room", checkable=True, group="theme"),
    ActionSpec(
        "view.contrast",
        "High contrast, &yellow on black",
        (),
        "White and yellow on black",
        checkable=True,
        group="theme",
    ),
    ActionSpec("view.worklist", "Show the li&st", ("F8",), "The photographs on the left", checkable=True),
    ActionSpec(
        "view.group", "Group &by patient", ("Ctrl+G",), "A header for each patient, the eyes below", checkable=True
    ),
    ActionSpec(
        "view.open_patients", "Open all &patients", ("Ctrl+Shift+Down",), "All photographs", needs=Needs.WORKLIST
    ),
    ActionSpec("view.close_patients", "Close all pa&tients", ("Ctrl+Shift+Up",), "Only headers", needs=Needs.WORKLIST),
    ActionSpec(
        "view.turn_order", "Turn t&he order round", ("Ctrl+R",), "The last of the list first", needs=Needs.WORKLIST
    ),
    ActionSpec(
        "view.arrange",
        "Filter and sort a&new",
        ("F5",),
        "Rows that were left in their place go where they belong now",
        needs=Needs.WORKLIST,
    ),
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
    *SEEING,
    *COMPARING,
    *SCREENING,
    *TRAINING,
    ActionSpec("grade.0", "&0  None", ("0",), "No apparent retinopathy", needs=READ, checkable=True),
    ActionSpec("grade.1", "&1  Mild", ("1",), "Microaneurysms only", needs=READ, checkable=True),
    ActionSpec(
        "grade.2", "&2  Moderate", ("2",), "More than microaneurysms, less than severe", needs=READ, checkable=True
    ),
    ActionSpec("grade.3", "&3  Severe", ("3",), "The 4-2-1 rule", needs=READ, checkable=True),
    ActionSpec(
        "grade.4",
        "&4  Proliferative",
        ("4",),
        "New vessels, vitreous or preretinal haemorrhage",
        needs=READ,
        checkable=True,
    ),
    ActionSpec(
        "grade.ungradable", "&Ungradable", ("U",), "The photograph cannot be judged", needs=READ, checkable=True
    ),
    ActionSpec("grade.dme", "Macular oe&dema", ("D",), "None, not central, central, not judged, in turn", needs=READ),
    ActionSpec("grade.note", "Write a &note", ("T",), "Escape leaves the note", needs=READ),
    ActionSpec(
        "grade.confirm",
        "&Confirm, next to read",
        ("Space",),
        "Confirm your grade and go on",
        "check",
        READ,
    ),
    ActionSpec(
        "grade.history",
        "&History of readings…",
        ("Ctrl+H",),
        "Every reading of this photograph: who, when, what changed",
        needs=Needs.PHOTOGRAPH,
    ),
    ActionSpec(
        "grade.again",
        "Grades to look at &again",
        ("Ctrl+Shift+G",),
        "List given and imported grades that the model contradicts, most likely wrong first",
        needs=Needs.WORKLIST,
    ),
    ActionSpec(
        "grade.second",
        "S&econd readings…",
        ("Ctrl+Shift+R",),
        "Draw what a second reader has to read: all diseased and ungradable, and a share of the negatives",
    ),
    ActionSpec(
        "grade.differ",
        "Readers &disagree",
        ("Ctrl+Shift+D",),
        "List the photographs on which readers confirmed different grades, for a senior to settle",
        needs=Needs.WORKLIST,
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
    *MARKING,
    ActionSpec(
        "attribution.show",
        "&Attribution",
        ("A",),
        "What spoke for and against the grade, in the lesion maps' place",
        "attribution",
        Needs.MAPS,
        checkable=True,
    ),
    ActionSpec(
        "attribution.compute",
        "&Compute it",
        ("Shift+A",),
        "Have the attribution made that is not there yet",
        needs=Needs.MAPS | Needs.ATTRIBUTABLE,
        full_edition=edition.ATTRIBUTING,
    ),
    ActionSpec(
        "attribution.stop",
        "S&top computing",
        ("Ctrl+Shift+A",),
        "The attribution that is being made is left off",
        needs=Needs.ATTRIBUTING,
    ),
    *(
        ActionSpec(name, _METHOD_TEXTS[method.name], (), method.tip, checkable=True, group="attribution's method")
        for name, method in zip(_METHOD_IDS, METHODS, strict=True)
    ),
    *(
        ActionSpec(
            name, text, (), "Which answer of the model is explained", checkable=True, group="attribution's target"
        )
        for name, text in zip(_TARGET_IDS, _TARGET_TEXTS.values(), strict=True)
    ),
    *HELPING,
)

RECENT = "recent"
"""Where the submenu of recent folders goes."""

_FINDING = ("edit.find", "edit.filter", "edit.clear_filter", "edit.save_filter")

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        mark("&File"),
        (
            "file.open_folder",
            "file.open_files",
            RECENT,
            "file.open_samples",
            SEPARATOR,
            "file.export",
            "file.import_grades",
            *REPORTING_MENU,
            SEPARATOR,
            "file.readings",
            "file.close_all",
            SEPARATOR,
            "file.quit",
        ),
    ),
    (mark("&Edit"), ("edit.undo", "edit.redo", SEPARATOR, *_FINDING, "edit.palette", SEPARATOR, "edit.settings")),
    (
        mark("&View"),
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
            "view.keep_contrast",
            SEPARATOR,
            "view.dark",
            "view.light",
            "view.contrast",
            SEPARATOR,
            "view.group",
            "view.open_patients",
            "view.close_patients",
            "view.turn_order",
            "view.arrange",
            SEPARATOR,
            "view.worklist",
            "view.reading",
            "view.full_screen",
        ),
    ),
    (
        mark("&Image"),
        (
            "image.next",
            "image.previous",
            "image.next_to_read",
            SEPARATOR,
            *SEEING_MENU,
            SEPARATOR,
            "image.copy_path",
            SEPARATOR,
            "image.stop",
        ),
    ),
    (mark("&Compare"), COMPARING_MENU),
    (
        mark("&Grade"),
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
            "grade.again",
        ),
    ),
    (
        mark("Fi&ndings"),
        (*FINDINGS_MENU,),
    ),
    (
        mark("&Lesions"),
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
    (mark("&Mark"), MARKING_MENU),
    (mark("&Screen"), SCREENING_MENU),
    (mark("M&odel"), TRAINING_MENU),
    (
        mark("E&xplain"),
        (
            "attribution.show",
            "attribution.compute",
            "attribution.stop",
            SEPARATOR,
            *_METHOD_IDS,
            SEPARATOR,
            *_TARGET_IDS,
        ),
    ),
    (mark("&Help"), HELPING_MENU),
)


def spec(action_id: str) -> ActionSpec:
    """Raises KeyError for an id that no action has."""
    return _BY_ID[action_id]


_BY_ID = {entry.id: entry for entry in ACTIONS}
