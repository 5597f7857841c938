"""Readings in a hash chain, known photographs, predictions and their maps."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_readings()
    _make_current_readings()
    _make_images()
    _make_predictions()


def _make_readings() -> None:
    op.create_table(
        "opinion",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_opinion"),
    )
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("format", sa.SmallInteger, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("grade", sa.SmallInteger),
        sa.Column("gradable", sa.SmallInteger),
        sa.Column("dme", sa.SmallInteger),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("time_utc", sa.String(32), nullable=False),
        sa.Column("seconds_spent", sa.Double, nullable=False),
        sa.Column("model", sa.Text),
        sa.Column("model_grade", sa.SmallInteger),
        sa.Column("opinion_hash", sa.String(64)),
        sa.Column("seen_before", sa.SmallInteger, nullable=False),
        sa.Column("changed_after", sa.SmallInteger, nullable=False),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reading"),
        sa.ForeignKeyConstraint(["opinion_hash"], ["opinion.hash"], name="fk_reading_opinion_hash"),
        sa.CheckConstraint("state IN ('entered', 'confirmed', 'withdrawn')", name="ck_reading_state"),
        sa.CheckConstraint("grade BETWEEN 0 AND 4", name="ck_reading_grade"),
        sa.CheckConstraint("dme BETWEEN 0 AND 2", name="ck_reading_dme"),
        sa.CheckConstraint("gradable IN (0, 1)", name="ck_reading_gradable"),
    )
    op.create_index("ix_reading_sha256_reader_id", "reading", ["sha256", "reader", "id"])
    op.create_index("ix_reading_time_utc", "reading", ["time_utc"])
    chain_head = op.create_table(
        "chain_head",
        sa.Column("id", sa.SmallInteger, nullable=False, autoincrement=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chain_head"),
        sa.CheckConstraint("id = 1", name="ck_chain_head_single"),
    )
    # sha256 of "retina-desktop readings": what the first reading follows (chain.GENESIS, which must not be imported:
    # a migration stays what it was).
    genesis = "f1fb3cd458fce8b527b9af6f5803d235c0d3be8313e41482c001461c924ab586"
    op.bulk_insert(chain_head, [{"id": 1, "count": 0, "hash": genesis}])


def _make_current_readings() -> None:
    op.create_table(
        "current_reading",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("reading_id", sa.Integer, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("grade", sa.SmallInteger),
        sa.Column("gradable", sa.SmallInteger),
        sa.Column("model", sa.Text),
        sa.Column("model_grade", sa.SmallInteger),
        sa.Column("time_utc", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "reader", name="pk_current_reading"),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name="fk_current_reading_reading_id"),
        sa.UniqueConstraint("reading_id", name="uq_current_reading_reading_id"),
    )
    for columns in (
        ["grade", "reading_id"],
        ["reader", "state", "grade", "reading_id"],
        ["model", "grade", "reading_id"],
        ["time_utc"],
    ):
        op.create_index("ix_current_reading_" + "_".join(columns), "current_reading", columns)


def _make_images() -> None:
    op.create_table(
        "image",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("laterality", sa.String(2)),
        sa.Column("patient", sa.Text),
        sa.Column("width", sa.Integer),
        sa.Column("height", sa.Integer),
        sa.PrimaryKeyConstraint("sha256", name="pk_image"),
    )
    op.create_index("ix_image_patient", "image", ["patient"])
    op.create_table(
        "image_path",
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("mtime_ns", sa.BigInteger, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("path", name="pk_image_path"),
        sa.ForeignKeyConstraint(["sha256"], ["image.sha256"], name="fk_image_path_sha256"),
    )
    op.create_index("ix_image_path_sha256", "image_path", ["sha256"])


def _make_predictions() -> None:
    op.create_table(
        "prediction",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("json", sa.Text, nullable=False),
        sa.Column("time_utc", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("sha256", "model", name="pk_prediction"),
    )
    op.create_index("ix_prediction_model", "prediction", ["model"])
    op.create_table(
        "prediction_maps",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("maps", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_prediction_maps"),
    )
    op.create_index("ix_prediction_maps_sha256_model", "prediction_maps", ["sha256", "model"], unique=True)
    op.create_index("ix_prediction_maps_id_size", "prediction_maps", ["id", "size"])
