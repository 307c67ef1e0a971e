"""Which ways on there are after which refusal."""

READABLE = {"file_older", "file_newer", "file_read_only"}
"""What can still be opened for reading."""
AS_IT_IS = {"file_older"}
"""What can be used although something is missing."""
DAMAGED = {"file_not_shown", "file_damaged", "file_altered", "file_empty", "file_not_ours"}
"""What can be salvaged row by row."""
UNKNOWN = {"file_empty", "file_not_ours"}
"""What may never have been a shop file at all."""
RECOVERABLE = READABLE | DAMAGED | {"file_foreign_parts", "restore_unclear", "passphrase_wrong"}
"""Refusals for which the recovery window offers a way on."""
