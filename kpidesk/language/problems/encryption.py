"""Sentences for encrypted files and their passphrases."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "passphrase_needed": mark(
        "problem",
        "{name} is encrypted, or it is not a KPI Desk shop file. It was left as it is; its"
        " passphrase or its recovery key opens it.",
    ),
    "passphrase_wrong": mark(
        "problem",
        "{name} did not open. Either the passphrase or recovery key is not the right one, or the"
        " file is damaged or not a KPI Desk shop file: the two cannot be told apart. Nothing was"
        " changed.",
    ),
    "passphrase_not_given": mark(
        "problem",
        "{name} needs a passphrase. Put it into a file for --passphrase-file or into"
        " KPIDESK_PASSPHRASE, or run the command in a terminal. Nothing was changed.",
    ),
    "passphrase_short": mark(
        "problem",
        "A passphrase needs at least {shortest} letters; four words are good. Nothing was changed.",
    ),
    "passphrases_differ": mark("problem", "The two are not the same. Nothing was changed."),
    "recovery_key_untested": mark(
        "problem",
        "That is not what the recovery key says there. Nothing was changed; write the key down and"
        " try again.",
    ),
    "encryption_missing": mark(
        "problem",
        "{name} needs the part of KPI Desk that encrypts files, which is not installed here:"
        " pip install 'kpidesk[encryption]'. Nothing was changed.",
    ),
    "already_encrypted": mark(
        "problem",
        "{name} is encrypted already. For another passphrase, give the new one with"
        " --new-passphrase-file or KPIDESK_NEW_PASSPHRASE.",
    ),
    "not_encrypted": mark("problem", "{name} is not encrypted. It was left as it is."),
    "no_room_to_rekey": mark(
        "problem",
        "There is not enough free space to write {name} anew. Nothing was changed. Free some space"
        " and try again.",
    ),
    "rekey_unlike": mark(
        "problem",
        "The new file did not turn out the same as {name}, so it was thrown away. Nothing was"
        " changed. Please report this.",
    ),
}
