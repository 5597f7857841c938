"""Lesions marked by hand: edits, and the tiles that each of them changed. Append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mark_edit",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("tool", sa.String(16), nullable=False),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
        sa.Column("complete", sa.SmallInteger, nullable=False),
        sa.Column("tiles", sa.Integer, nullable=False),
        sa.Column("time_utc", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mark_edit"),
        sa.CheckConstraint("complete IN (0, 1)", name="ck_mark_edit_complete"),
    )
    op.create_index("ix_mark_edit_sha256_reader_kind_id", "mark_edit", ["sha256", "reader", "kind", "id"])
    op.create_table(
        "mark_tile",
        sa.Column("edit_id", sa.Integer, nullable=False),
        sa.Column("tile_column", sa.Integer, nullable=False),
        sa.Column("tile_row", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("edit_id", "tile_column", "tile_row", name="pk_mark_tile"),
        sa.ForeignKeyConstraint(["edit_id"], ["mark_edit.id"], name="fk_mark_tile_edit_id"),
    )
    op.create_index(
        "ix_mark_tile_sha256_reader_kind_tile_column_tile_row_edit_id",
        "mark_tile",
        ["sha256", "reader", "kind", "tile_column", "tile_row", "edit_id"],
    )
