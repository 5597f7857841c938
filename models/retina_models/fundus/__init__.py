"""Reading fundus photographs: the file, its field of view, and the exact map between its pixels and a network's."""

from retina_models.fundus.described import Described, describe
from retina_models.fundus.errors import FundusError, Limits
from retina_models.fundus.field import Field, field_aspect, find_field, unsqueeze
from retina_models.fundus.files import content_hash, why_unreadable
from retina_models.fundus.frame import Frame, crops, frame_of
from retina_models.fundus.image import FundusImage, read, read_preview
from retina_models.fundus.kinds import SUFFIXES
from retina_models.fundus.names import identify
from retina_models.fundus.taken import date_taken

__all__ = [
    "SUFFIXES",
    "Described",
    "Field",
    "Frame",
    "FundusError",
    "FundusImage",
    "Limits",
    "content_hash",
    "crops",
    "field_aspect",
    "find_field",
    "frame_of",
    "identify",
    "read",
    "read_preview",
    "date_taken",
    "describe",
    "unsqueeze",
    "why_unreadable",
]
