"""Corrected places of optic disc and fovea: append-only."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "landmark",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("disc_x", sa.Double),
        sa.Column("disc_y", sa.Double),
        sa.Column("fovea_x", sa.Double),
        sa.Column("fovea_y", sa.Double),
        sa.Column("time_utc", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_landmark"),
    )
    op.create_index("ix_landmark_sha256_id", "landmark", ["sha256", "id"])
