"""Readings of format 3: seen_before is of the reading itself, no longer of the reader's first grade."""

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables stay as they are. A program that knows no format 3 would call such rows altered: it must not open them."""
