"""The drawer of accounts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import Account, Platform, Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kpidesk.storage.database import Database

COLUMNS = "uuid, platform, handle, role, name, tracked, position, archived"


class Accounts:
    """Accounts in their order; iterating gives the shop's own that are not archived."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def __iter__(self) -> Iterator[Account]:
        """Yield the shop's own active accounts, in order."""
        return (one for one in self.all() if one.role is Role.OWN and not one.archived)

    def all(self) -> list[Account]:
        """Every account, also archived ones, rivals and influencers."""
        rows = self._file.read(f"SELECT {COLUMNS} FROM account ORDER BY position, id")
        return [_account(row) for row in rows]

    def get(self, account_id: str) -> Account | None:
        """The account of that id, or None."""
        rows = self._file.read(f"SELECT {COLUMNS} FROM account WHERE uuid = ?", account_id)
        return _account(rows[0]) if rows else None

    def find(self, handle: str) -> Account:
        """The account of that handle (with or without @, any case), name or id; one written exactly
        so comes first.

        Raises `Refused` when there is none, or more than one and no platform says which
        (`instagram:@kopisenja`).
        """
        platform, _, rest = handle.rpartition(":")
        wanted = rest.strip().lstrip("@").casefold()
        found = [
            one
            for one in self.all()
            if (not platform or one.platform == platform.strip().casefold())
            and wanted in (one.handle.lstrip("@").casefold(), one.name.casefold(), one.id)
        ]
        exact = [one for one in found if one.handle == rest.strip()]
        if len(found) == 1 or len(exact) == 1:
            return (exact or found)[0]
        known = ", ".join(f"{one.platform}:{one.handle}" for one in self.all()) or "-"
        code = "account_ambiguous" if found else "unknown_account"
        raise refuse(code, handle=handle, known=known)

    def add(self, account: Account) -> Account:
        """Add an account at the end of the order. Raises `Refused` when the platform already
        has one of that handle."""
        deed = action("add_account", page="settings", where="accounts", handle=account.handle)
        with self._file.writing(deed) as tables:
            self._refuse_twin(account)
            last = tables.execute("SELECT coalesce(max(position), 0) FROM account").fetchone()
            values = [*_row(account), account.position or last[0] + 1]
            tables.execute(
                "INSERT INTO account (uuid, platform, handle, role, name, tracked, archived,"
                " position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
        added = self.get(account.id)
        assert added is not None
        return added

    def save(self, account: Account) -> None:
        """Keep an account as given, by its id."""
        deed = action("save_account", page="settings", where="accounts", handle=account.handle)
        with self._file.writing(deed) as tables:
            self._refuse_twin(account)
            tables.execute(
                "UPDATE account SET uuid = ?1, platform = ?2, handle = ?3, role = ?4, name = ?5,"
                " tracked = ?6, archived = ?7, position = ?8 WHERE uuid = ?1",
                [*_row(account), account.position],
            )

    def remove(self, account_id: str) -> None:
        """Remove an account with everything read of it; undo brings all of it back."""
        account = self.get(account_id)
        handle = account.handle if account else ""
        deed = action("remove_account", page="settings", where="accounts", handle=handle)
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM account WHERE uuid = ?", [account_id])

    def _refuse_twin(self, account: Account) -> None:
        twins = self._file.read(
            "SELECT handle FROM account WHERE platform = ? AND lower(handle) = lower(?)"
            " AND uuid <> ? AND role = ?",
            str(account.platform),
            account.handle,
            account.id,
            str(account.role),
        )
        if twins:
            raise refuse("account_exists", handle=account.handle)


def _row(account: Account) -> list[Any]:
    return [
        account.id,
        str(account.platform),
        account.handle,
        str(account.role),
        account.name,
        json.dumps(account.tracked),
        int(account.archived),
    ]


def _account(row: tuple[Any, ...]) -> Account:
    return Account(
        id=row[0],
        platform=Platform(row[1]),
        handle=row[2],
        role=Role(row[3]),
        name=row[4],
        tracked=tuple(json.loads(row[5])),
        position=row[6],
        archived=bool(row[7]),
    )
