"""The model card of a released bundle: what it is, what it was measured at, what it may be used for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from retina_models.bundle import Manifest

_INTRODUCTION = """\
# {name} {version}

A fused model that suggests an ICDR grade (0-4) of diabetic retinopathy for a colour fundus photograph, with lesion maps,
macular-oedema risk and gradability. **It assists, it does not decide. For research use; not a medical device; not cleared by
FDA, no CE mark. Research use, non-commercial** (terms of the data, below).

- *Lesion detector*: U-Net on EfficientNet-Lite0, {lesion_px} px field diameter: microaneurysms, haemorrhages, hard and soft exudates.
- *Main network*: EfficientNet-Lite0 at {main_px} px: features, optic disc and fovea, artefacts, quality, grade.
- *Fuse network*: joins lesion maps, features and position into the grade.

It cannot see venous beading, intraretinal microvascular abnormalities or new vessels as such: grade 4 rests on the whole photograph's look alone.

## Measured

On photographs that no network was trained on: {held_out} graded ones (the split val of IDRiD and EyePACS), lesions on one fold of five of IDRiD's
annotated photographs. 95 % intervals by bootstrap over photographs. EyePACS is enriched with diseased and poor photographs:
its figures are not a clinic's. The temperature, the referable operating point and the conformal threshold were fitted on
these same photographs; coverage of the conformal sets is cross-fitted.

{table}

OpenVINO's outputs differ from PyTorch's by at most {differences}.

## Data and terms

{data}
"""


def card(manifest: Manifest, differences: dict[str, float], held_out: int) -> str:
    """Markdown. differences: the largest one by network, OpenVINO against PyTorch; held_out: how many photographs were scored."""
    lines = ["| score | value | 95 % interval | photographs |", "|---|---|---|---|"]
    for name, score in manifest.metrics.items():
        lines.append(
            f"| {name} | {score['value']:.3f} | {score['low']:.3f} to {score['high']:.3f} | {score.get('photographs', '')} |"
        )
    sources = [
        f"- **{source['name']}** ({source['source']}): {source['terms']}. Used for: {source['used_for']}."
        for source in manifest.data
    ]
    return _INTRODUCTION.format(
        name=manifest.name,
        version=manifest.version,
        lesion_px=manifest.preprocessing["lesion_size"],
        main_px=manifest.preprocessing["main_size"],
        held_out=held_out,
        table="\n".join(lines),
        differences=", ".join(f"{value:.4f} ({name})" for name, value in differences.items()),
        data="\n".join(sources),
    )
