"""Sentences for shop files that cannot be opened, saved, backed up or restored."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "file_missing": mark(
        "problem",
        "{name} was not found at {path}. It may have been moved or renamed, or the drive is not"
        " connected. Nothing was created.",
    ),
    "file_is_folder": mark("problem", "{name} is a folder, not a shop file. Choose a file in it."),
    "file_empty": mark(
        "problem",
        "{name} is empty (0 bytes). A copy or a download probably did not finish. The file was"
        " left as it is; open a backup instead.",
    ),
    "file_is_archive": mark(
        "problem",
        "{name} is a ZIP or Excel file, not a shop file. Numbers from Excel come in through"
        " Import; a backup packed as ZIP is opened with Restore.",
    ),
    "file_not_ours": mark(
        "problem",
        "{name} is not a KPI Desk shop file, or it is locked with a password. It was left as it"
        " is.",
    ),
    "file_newer": mark(
        "problem",
        "{name} was made by a newer KPI Desk (version {schema} of the file, this program knows"
        " {known}). Update KPI Desk, or open the file read-only. It was left as it is.",
    ),
    "file_foreign_parts": mark(
        "problem",
        "{name} contains parts that KPI Desk did not make, so it was not opened. It was left as"
        " it is; open a backup instead.",
    ),
    "file_damaged": mark(
        "problem",
        "{name} is damaged. Nothing was written to it. Restore a backup, or save what can still"
        " be read.",
    ),
    "file_altered": mark(
        "problem",
        "{name} no longer holds the numbers that were saved: something outside KPI Desk changed"
        " them. Nothing was written to it. Restore a backup, or look at the differences first.",
    ),
    "file_read_only": mark(
        "problem",
        "{name} can only be read here, so nothing was saved. Allow writing to {path}, or save a"
        " copy somewhere else.",
    ),
    "file_locked": mark(
        "problem",
        "Another program is using {name} just now, so nothing was saved. Close the other program"
        " and try again.",
    ),
    "file_moved": mark(
        "problem",
        "{name} was moved, deleted or replaced while it was open, perhaps by a cloud folder. The"
        " last entry is not saved. Save a copy of what is on the screen, then open the right"
        " file.",
    ),
    "file_changed_elsewhere": mark(
        "problem",
        "{name} was changed by another program since it was opened. The last entry is not saved."
        " Close the file and open it again.",
    ),
    "file_unreadable": mark(
        "problem",
        "{name} cannot be opened: the system does not allow it, or the drive does not answer."
        " Nothing was changed. Look at {path}.",
    ),
    "file_exists": mark(
        "problem", "There is already a file {name}. It was left as it is; choose another name."
    ),
    "folder_missing": mark(
        "problem", "The folder {folder} does not exist. Nothing was created; make it first."
    ),
    "folder_read_only": mark(
        "problem", "Nothing can be written in {folder}. Choose another folder."
    ),
    "disk_full": mark(
        "problem",
        "The disk is full. This entry is not saved; all earlier ones are. Free some space and"
        " save again.",
    ),
    "disk_failed": mark(
        "problem",
        "The disk reported an error with {name}. The last entry is not saved. Copy the file to"
        " another disk soon.",
    ),
    "sqlite_too_old": mark(
        "problem",
        "This computer's SQLite {version} is too old for KPI Desk. Install a newer Python or the"
        " packaged program.",
    ),
    "engine_setting": mark(
        "problem",
        "The database engine did not accept a setting that keeps numbers safe ({name}), so the"
        " file was not opened.",
    ),
    "account_exists": mark("problem", "The account {handle} is already in this file."),
    "account_ambiguous": mark(
        "problem",
        "{handle} fits more than one account. Say which, with its platform: {known}.",
    ),
    "unknown_import": mark("problem", "There is no import {batch} in this file."),
    "picture_too_large": mark(
        "problem", "The picture is larger than {limit} MB, so it was not kept."
    ),
}
