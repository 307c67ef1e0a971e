"""What belongs to this computer and not to the shop file: language, theme, last file, window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QLocale, QSettings

from kpidesk.language.words import LANGUAGES
from kpidesk.paths import user_data
from kpidesk.ui.theme import SCALES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T", str, int)

RECENT = 6


class Setting(Generic[T]):
    """One line of the settings file: its key, its default, and which values make sense. A value
    that makes no sense is read as the default; a file that cannot be written is ignored."""

    def __init__(self, key: str, default: T, good: Callable[[T], bool] = lambda _: True) -> None:
        self.key = key
        self.default: T = default
        self.good: Callable[[T], bool] = good

    def __get__(self, settings: Settings, _owner: type[Settings]) -> T:
        stored = settings.store.value(self.key)
        if stored is None:
            return self.default
        try:
            value: T = type(self.default)(str(stored))
        except ValueError:
            return self.default
        return value if self.good(value) else self.default

    def __set__(self, settings: Settings, value: T) -> None:
        settings.store.setValue(self.key, value)


class Settings:
    """The settings of this user on this computer, in an ini file."""

    chosen_language = Setting("language", "", lambda v: v in ("", *LANGUAGES))
    theme = Setting("theme", "system", lambda v: v in ("system", "light", "dark"))
    text_size = Setting("text_size", 100, lambda v: v in SCALES)
    last_file = Setting("last_file", "")
    page = Setting("page", "")
    geometry = Setting("window", "")
    """The window's place as Qt writes it, in hex."""
    recent_files = Setting("recent_files", "")
    last_folder = Setting("last_folder", "")
    last_import_folder = Setting("last_import_folder", "")
    report_paper = Setting("report_paper", "A4", lambda v: v in ("A4", "F4", "LETTER"))
    remind_day = Setting("remind_day", -1, lambda v: -1 <= v <= 6)
    """The weekday (0 Monday) on which an empty week is spoken of; −1 never."""
    reminded_on = Setting("reminded_on", "")
    """The day (ISO) on which that was done last."""
    snoozed_until = Setting("snoozed_until", "")
    """The day (ISO) before which no reminder is shown."""
    pin = Setting("pin", "")
    """Salt and hash of the curtain's PIN, or empty."""
    lock_minutes = Setting("lock_minutes", 10, lambda v: 1 <= v <= 240)
    wrong_pins = Setting("wrong_pins", 0, lambda v: v >= 0)
    second_place = Setting("second_place", "")
    """Folder that gets a finished copy when a shop is closed."""

    def __init__(self, file: Path | None = None) -> None:
        path = file or user_data() / "settings.ini"
        self.store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The chosen language, else the system's where it is clearly not Indonesian, else
        Indonesian."""
        return self.chosen_language or _system_language()

    def remember_file(self, path: str) -> None:
        """Make `path` the last file and the newest of the recent ones."""
        self.last_file = path
        self.recent_files = "\n".join([path, *(p for p in self.recent() if p != path)][:RECENT])

    def recent(self) -> list[str]:
        """Files opened lately, newest first."""
        return [line for line in self.recent_files.split("\n") if line]


def _system_language() -> str:
    system = QLocale.system()
    indonesian = (
        system.language() in (QLocale.Language.Indonesian, QLocale.Language.C)
        or system.territory() == QLocale.Country.Indonesia
    )
    return "id" if indonesian else "en"
