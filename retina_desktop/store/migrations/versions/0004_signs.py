"""Signs that the detector cannot see, and reasons of poor quality: two columns more, hashed from format 2 on."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # NULL in every row of format 1: their hashes cover no such column, and verification holds that it stays empty.
    op.add_column("reading", sa.Column("signs", sa.Text))
    op.add_column("reading", sa.Column("quality_reasons", sa.Text))
