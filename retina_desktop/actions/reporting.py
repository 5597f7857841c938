"""The actions that write reports."""

from __future__ import annotations

from retina_desktop.actions.spec import ActionSpec, Needs

REPORTING: tuple[ActionSpec, ...] = (
    ActionSpec(
        "report.patient",
        "Report of this &patient…",
        ("Ctrl+P",),
        "Write a PDF of both eyes: photographs, grades, what changed and what follows",
        needs=Needs.PHOTOGRAPH,
    ),
    ActionSpec(
        "report.programme",
        "Programme's repor&t…",
        (),
        "Write a PDF or HTML file of the whole list: counts, agreement, turnaround",
        needs=Needs.WORKLIST,
    ),
)

REPORTING_MENU: tuple[str, ...] = ("report.patient", "report.programme")
