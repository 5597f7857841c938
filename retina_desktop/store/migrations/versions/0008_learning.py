"""What retraining needs: the features of photographs, and which of them are held out for good."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "feature",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("eyes", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_feature"),
    )
    op.create_index("ix_feature_sha256_eyes", "feature", ["sha256", "eyes"], unique=True)
    op.create_index("ix_feature_id_size", "feature", ["id", "size"])
    op.create_table(
        "held_out",
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("time_utc", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_held_out"),
    )
