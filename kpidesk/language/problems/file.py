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
    "file_not_shown": mark(
        "problem",
        "{name} was opened but could not be shown: something in it is not as KPI Desk writes it, or"
        " KPI Desk made a mistake. Nothing was changed. The log has the details: {log}",
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
    "file_not_made": mark(
        "problem",
        "No file {name} could be made in {folder}: its name may be too long, the disk full or the"
        " place not connected. Nothing was changed; choose another name or folder.",
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
    "file_older": mark(
        "problem",
        "{name} is older than the one used here on {day}: {saves} saves are missing. A cloud folder"
        " or a copy may have put it there. Open the newest backup, or use this one as it is.",
    ),
    "file_unfinished": mark(
        "problem",
        "{name} was closed in the middle of a save. Open it once for writing, so that the save can"
        " be tidied up. It was left as it is.",
    ),
    "no_room_to_update": mark(
        "problem",
        "There is not enough free space to bring {name} up to date. Your numbers were not changed."
        " Free some space and open the file again.",
    ),
    "update_unlike": mark(
        "problem",
        "Bringing {name} up to date did not give the same numbers, so it was not done. Your numbers"
        " were not changed. Please report this.",
    ),
    "backup_unlike": mark(
        "problem",
        "The copy of {name} did not turn out the same, so it was thrown away. Older copies are"
        " untouched. Try again, or use another disk.",
    ),
    "backup_not_written": mark(
        "problem",
        "No copy could be written in {folder}. Older copies are untouched. Is the disk full, or the"
        " place not connected?",
    ),
    "archive_not_ours": mark(
        "problem", "{name} holds no shop file of KPI Desk, or is damaged. Nothing was changed."
    ),
    "archive_too_large": mark(
        "problem", "{name} is larger than a shop file can be. Nothing was changed."
    ),
    "snapshot_damaged": mark(
        "problem", "The snapshot {name} is damaged and was not used. Nothing was changed."
    ),
    "restore_unclear": mark(
        "problem",
        "Bringing a backup back as {name} was interrupted, and the files were changed since. All of"
        " them are still there; restore the backup once more under another name.",
    ),
    "nothing_readable": mark(
        "problem", "Nothing can be read from this file any more. It was left as it is."
    ),
    "closed_unexpectedly": mark(
        "problem",
        "KPI Desk was closed unexpectedly. All saved numbers are complete; last saved {at}.",
    ),
    "clock_back": mark(
        "problem", "Please check the date of this computer: it says {day}. Nothing is lost."
    ),
    "in_a_cloud_folder": mark(
        "problem",
        "This file lies in a folder of {service}. Such folders can bring older copies back or copy"
        " the file half-written. Better keep the file here and only its backups there.",
    ),
    "other_copies": mark(
        "problem",
        "There is another copy of this shop in the same folder: {name}, {weeks} weeks, last entry"
        " {last}. Nothing was merged. Compare both before going on.",
    ),
    "second_copy_old": mark(
        "problem",
        "No copy has reached the second place for {days} days. Connect it, or choose another one.",
    ),
    "restore_test_failed": mark(
        "problem",
        "A test could not bring back the copy of what was saved {at}. Your numbers are safe in the"
        " file. Open Settings, Backups and press Back up now; if that fails too, choose a second"
        " place, because this disk may be failing.",
    ),
    "people_kept_long": mark(
        "problem",
        "Names kept in this file and not used for two years: {n}, {name} first. Look in Settings,"
        " Privacy, and delete whom you no longer need.",
    ),
    "erased_not_copied": mark(
        "problem",
        "The name is gone from the file ({n} places), but no new copy could be made, so the older"
        " copies on this computer still hold it. Make room on the disk, then press Purge the"
        " copies.",
    ),
    "person_unknown": mark("problem", "Nothing in this file names {name}."),
    "name_too_short": mark(
        "problem", "Write at least {shortest} letters; a shorter text would change too much."
    ),
}
