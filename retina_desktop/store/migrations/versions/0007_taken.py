"""The day on which a photograph was taken, as a table or the file's tags said."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("image", sa.Column("taken", sa.String(10)))
