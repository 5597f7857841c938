"""Opens the real window on a photograph, waits for the opinion and its parts, asks for an attribution, and tells what is there.

usage: sitting.py PHOTOGRAPH     prints one JSON object
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from retina_desktop.app import Application
from retina_desktop.paths import find_paths
from retina_desktop.settings import load_settings


def facts(application: Application) -> dict[str, object]:
    """Of the photograph on the screen and of what can be done with it."""
    session, actions = application.session, application.window.actions_
    analysis, prediction, parts = session.photograph.analysis, session.prediction, session.reasons.parts.parts
    assert analysis is not None
    assert prediction is not None
    return {
        "grade": prediction.grade,
        "marked": sorted(kind for kind, map_ in analysis.lesion_maps.items() if map_.max() >= 128),
        "maps": application.window.photo.view.overlay.is_shown,
        "parts": parts.moved if parts is not None else None,
        "attribution": session.reasons.attribution.words,
        "barred": {name: actions.why_never(name) for name in ("model.retrain", "attribution.compute")},
        "enabled": [name for name in ("model.retrain", "attribution.compute", "attribution.show", "model.compare")
                    if actions[name].isEnabled()],
        "loaded": sorted({"torch", "torchvision", "captum", "openvino"} & sys.modules.keys()),
    }  # fmt: skip


def main() -> None:
    qt = QApplication([])
    paths = find_paths()
    paths.make()
    settings, _ = load_settings(paths.settings_file)
    settings.set("reading.blind_first", False)
    settings.set("window.notice_accepted", True)
    application = Application(settings, paths)
    reasons = application.session.reasons
    look = QTimer(interval=50)

    def wait() -> None:
        if reasons.attribution.subject is None or reasons.parts.parts is None:
            return
        if not reasons.attribution.wanted:
            if not application.window.photo.view.overlay.is_shown:
                return  # the lesion maps are being drawn
            application.window.explaining.show(True)
        elif reasons.attribution.words:
            look.stop()
            print(json.dumps(facts(application)), flush=True)
            qt.quit()

    look.timeout.connect(wait)
    look.start()
    application.show([Path(sys.argv[1])])
    qt.exec()
    application.close()


if __name__ == "__main__":
    main()
