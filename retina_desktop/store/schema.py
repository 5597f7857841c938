"""The tables, as SQLAlchemy sees them. `migrations/` makes them; a test holds the two against each other.

Times are ISO 8601 texts in UTC and yes/no is 0/1: the hash chain covers exactly what is stored, on any database.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    }
)

# The model's opinion is 1-2 kB and the same for every reading of one photograph: kept once, by its own hash.
opinion = Table(
    "opinion",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("text", Text, nullable=False),
)

# Append-only. id is 1, 2, 3 … without a gap: the row's place in the hash chain.
reading = Table(
    "reading",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("format", SmallInteger, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("reader", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("grade", SmallInteger),
    Column("gradable", SmallInteger),
    Column("dme", SmallInteger),
    Column("note", Text, nullable=False),
    Column("time_utc", String(32), nullable=False),
    Column("seconds_spent", Double, nullable=False),
    Column("model", Text),
    Column("model_grade", SmallInteger),
    Column("opinion_hash", ForeignKey("opinion.hash")),
    Column("seen_before", SmallInteger, nullable=False),
    Column("changed_after", SmallInteger, nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    # Since format 2: codes parted by "|", "" for none; NULL in rows of format 1.
    Column("signs", Text),
    Column("quality_reasons", Text),
    CheckConstraint("state IN ('entered', 'confirmed', 'withdrawn')", name="state"),
    CheckConstraint("grade BETWEEN 0 AND 4", name="grade"),
    CheckConstraint("dme BETWEEN 0 AND 2", name="dme"),
    CheckConstraint("gradable IN (0, 1)", name="gradable"),
    Index(None, "sha256", "reader", "id"),
    Index(None, "time_utc"),
)

# One row: how long the chain is and how it ends, so that a cut-off tail is noticed.
chain_head = Table(
    "chain_head",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("count", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    CheckConstraint("id = 1", name="single"),
)

# Derived from reading, for filters and counts over a million rows; `Store.verify` holds it against the readings.
current_reading = Table(
    "current_reading",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("reader", Text, primary_key=True),
    Column("reading_id", ForeignKey("reading.id"), nullable=False, unique=True),
    Column("state", String(16), nullable=False),
    Column("grade", SmallInteger),
    Column("gradable", SmallInteger),
    Column("model", Text),
    Column("model_grade", SmallInteger),
    Column("time_utc", String(32), nullable=False),
    Index(None, "grade", "reading_id"),
    Index(None, "reader", "state", "grade", "reading_id"),
    Index(None, "model", "grade", "reading_id"),
    Index(None, "time_utc"),
)

image = Table(
    "image",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("laterality", String(2)),
    Column("patient", Text),
    Column("width", Integer),
    Column("height", Integer),
    Column("taken", String(10)),
    Index(None, "patient"),
)

# Where a photograph was seen. The same size and time of change mean the same content, so that a restart hashes nothing.
image_path = Table(
    "image_path",
    metadata,
    Column("path", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("mtime_ns", BigInteger, nullable=False),
    Column("sha256", ForeignKey("image.sha256"), nullable=False),
    Index(None, "sha256"),
)

prediction = Table(
    "prediction",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("model", Text, primary_key=True),
    Column("json", Text, nullable=False),
    Column("time_utc", String(32), nullable=False),
    Index(None, "model"),
)

# Append-only: where readers say that disc and fovea lie, in the photograph's pixels. A photograph's newest row holds.
landmark = Table(
    "landmark",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("reader", Text, nullable=False),
    Column("disc_x", Double),
    Column("disc_y", Double),
    Column("fovea_x", Double),
    Column("fovea_y", Double),
    Column("time_utc", String(32), nullable=False),
    Index(None, "sha256", "id"),
)

# Apart from prediction: lists read thousands of predictions and never a map. Maps can be made again, so old ones go.
prediction_maps = Table(
    "prediction_maps",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("model", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("maps", LargeBinary, nullable=False),
    Index(None, "sha256", "model", unique=True),
    Index(None, "id", "size"),
)

# What a model was asked to explain: a map by method and target, or the weights of its parts. They go as maps do.
attribution = Table(
    "attribution",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("model", Text, nullable=False),
    Column("method", String(32), nullable=False),
    Column("target", String(16), nullable=False),
    Column("size", Integer, nullable=False),
    Column("packed", LargeBinary, nullable=False),
    Index(None, "sha256", "method", "target", "model", unique=True),
    Index(None, "id", "size"),
)

# Append-only: each act of marking lesions by hand. tiles: how many rows of mark_tile belong to it.
mark_edit = Table(
    "mark_edit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("reader", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("tool", String(16), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("complete", SmallInteger, nullable=False),
    Column("tiles", Integer, nullable=False),
    Column("time_utc", String(32), nullable=False),
    CheckConstraint("complete IN (0, 1)", name="complete"),
    Index(None, "sha256", "reader", "kind", "id"),
)

# Append-only: what a tile holds after an edit. The newest tile of a place holds; hash is of the bytes in packed.
mark_tile = Table(
    "mark_tile",
    metadata,
    Column("edit_id", ForeignKey("mark_edit.id"), primary_key=True),
    Column("tile_column", Integer, primary_key=True),
    Column("tile_row", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("reader", Text, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("packed", LargeBinary, nullable=False),
    Column("hash", String(64), nullable=False),
    Index(None, "sha256", "reader", "kind", "tile_column", "tile_row", "edit_id"),
)

# What the fuse network is given of a photograph: retraining reads it instead of looking again. eyes: the hash of the detector, the main
# network and the cells' thresholds that saw it, so that models which differ in their fuse network alone share it. They go as maps do.
feature = Table(
    "feature",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("eyes", String(64), nullable=False),
    Column("size", Integer, nullable=False),
    Column("packed", LargeBinary, nullable=False),
    Index(None, "sha256", "eyes", unique=True),
    Index(None, "id", "size"),
)

# Append-only: photographs that no training ever learns from. Whoever is here stays here, wherever the file or the patient's name goes.
held_out = Table(
    "held_out",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("time_utc", String(32), nullable=False),
)
