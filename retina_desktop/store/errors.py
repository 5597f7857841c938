"""The store's one error, in words for the user."""

from __future__ import annotations

from enum import Enum


class Trouble(Enum):
    """What is wrong, for a caller that acts on it: trying again helps with LOCKED, making room with FULL."""

    LOCKED = "locked"
    FULL = "disk full"
    READ_ONLY = "read-only"
    DAMAGED = "damaged"
    FOREIGN = "not a store"
    NEWER = "newer than the program"
    UPGRADE = "upgrade failed"
    MISSING = "missing"
    REFUSED = "refused"


class StoreError(Exception):
    """str(error) is for the user: what happened, that nothing saved is lost, and what to do."""

    def __init__(self, words: str, trouble: Trouble = Trouble.REFUSED) -> None:
        super().__init__(words)
        self.trouble = trouble


class MarksOvertaken(StoreError):
    """Another process changed these tiles of the reader's marks since they were looked at; nothing was saved. Look anew."""

    def __init__(self) -> None:
        super().__init__("The marks were changed in another window meanwhile, so nothing was saved.", Trouble.LOCKED)


class Overtaken(StoreError):
    """Another process saved a reading of this reader and photograph since it was looked at; nothing was saved. Look anew."""

    def __init__(self) -> None:
        super().__init__("The reading was changed in another window meanwhile, so nothing was saved.", Trouble.LOCKED)
