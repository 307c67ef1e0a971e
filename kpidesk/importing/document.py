"""JSON read strictly: no double keys, no NaN, no endless nesting; amounts exact."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import NoReturn

from kpidesk.domain.problem import Refused, refuse

DEEPEST = 20
LARGEST = 50_000_000


class _NotStrictError(ValueError):
    """What JSON allows and we do not."""


def read_json(data: bytes, name: str) -> object:
    """The document; fractions are Decimal. Raises `Refused` with what is wrong with it."""
    if len(data) > LARGEST:
        raise refuse("import_too_big", name=name, megabytes=LARGEST // 1_000_000)
    try:
        found: object = json.loads(
            data.decode("utf-8-sig"),
            parse_constant=_constant,
            parse_float=_number,
            object_pairs_hook=_object,
        )
        _check_depth(found)
    except Refused:
        raise
    except UnicodeDecodeError:
        raise refuse("import_json_bad", name=name, detail="UTF-8") from None
    except RecursionError:
        raise refuse("import_json_bad", name=name, detail=f"> {DEEPEST}") from None
    except ValueError as error:
        raise refuse("import_json_bad", name=name, detail=_detail(error)) from None
    return found


def _detail(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.lineno}:{error.colno}"
    return str(error)[:60]


def _constant(word: str) -> NoReturn:
    raise _NotStrictError(word)


def _number(text: str) -> Decimal:
    found = Decimal(text)
    if not found.is_finite() or abs(found.adjusted()) > 30:
        raise _NotStrictError(text[:20])
    return found


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        keys = [key for key, _ in pairs]
        raise _NotStrictError(next(key for key in keys if keys.count(key) > 1)[:20])
    return found


def _check_depth(value: object, depth: int = 0) -> None:
    if depth > DEEPEST:
        raise _NotStrictError(f"> {DEEPEST}")
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        _check_depth(one, depth + 1)
