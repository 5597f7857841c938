"""Attributions and the weights of the parts, kept with their photographs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "attribution",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("method", sa.String(32), nullable=False),
        sa.Column("target", sa.String(16), nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attribution"),
    )
    keys = ["sha256", "method", "target", "model"]
    op.create_index("ix_attribution_sha256_method_target_model", "attribution", keys, unique=True)
    op.create_index("ix_attribution_id_size", "attribution", ["id", "size"])
