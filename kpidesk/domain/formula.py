"""Formulas of KPIs: a small arithmetic of our own, read by hand and never by `eval`.

Numbers, keys, `+ - * / ( )`, comparisons, and the functions `sum avg min max if first root`.
Arguments are parted by `,` or `;`. Whole numbers stay whole; quotients are kept as fractions
until the end, so 300 / 4000 * 100 is 7.5 and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NoReturn

from kpidesk.domain.answer import Number, Unknown, Why
from kpidesk.domain.problem import Problem, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


Values = Mapping[str, Number | Fraction | Unknown]
"""What a formula is given: a number for each key, or why there is none."""
LONGEST = 500
"""Characters a formula may have."""
DEEPEST = 30
"""Parentheses, functions and signs that may be nested."""
LARGEST = 10**18
"""Figures beyond this are a mistake in the formula."""

FUNCTIONS: dict[str, tuple[int, int]] = {
    "sum": (1, 40),
    "avg": (1, 40),
    "min": (1, 40),
    "max": (1, 40),
    "if": (3, 3),
    "first": (1, 10),
    "root": (2, 2),
}
"""Function → fewest and most arguments. `sum`, `avg`, `min`, `max` and `first` pass over what is
unknown, everything else needs all its parts."""

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?|\.\d+)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign><=|>=|<>|!=|==|[-+*/(),;<>=]))"
)
_SPELLED = str.maketrans({"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", ":": "/"})

Exact = int | Fraction


class _Undefined(Exception):  # noqa: N818 - a way out of the tree, not an error
    def __init__(self, why: Why, about: str = "") -> None:
        super().__init__(why)
        self.unknown = Unknown(why, about)


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula that was read; `names` are the keys it needs, in order of first use."""

    text: str
    names: tuple[str, ...]
    places: tuple[int, ...]
    """Where each name first stands, 0-based, beside `names`."""
    required: frozenset[str]
    """The names without which it has no value: those outside `sum`, `avg`, `min`, `max`."""
    _root: _Node
    _alternatives: tuple[Formula, ...] = ()

    @property
    def branches(self) -> tuple[Formula, ...]:
        """The alternatives of a formula that is one `first(...)`, else the formula itself."""
        return self._alternatives or (self,)

    def evaluate(self, values: Values) -> Number | Unknown:
        """The value, or why there is none. A name that is not in `values` is missing."""
        try:
            return plain(self._root.value(values))
        except _Undefined as undefined:
            return undefined.unknown


def plain(value: Exact) -> Number:
    """An int where the value is whole, else the nearest float."""
    return value.numerator if value.denominator == 1 else float(value)


@lru_cache(maxsize=512)
def parse(text: str) -> Formula:
    """Read a formula; raises `Refused` with the place (`Problem.at`) of what cannot be read."""
    if len(text) > LONGEST:
        _refuse("formula_too_long", LONGEST, most=LONGEST)
    root = _Reader(text).whole()
    if isinstance(root, _Call) and root.function == "first":
        branches = tuple(_formula(text, part) for part in root.arguments)
        return replace(_formula(text, root), _alternatives=branches)
    return _formula(text, root)


def _formula(text: str, root: _Node) -> Formula:
    names: dict[str, int] = {}
    for name in root.names():
        names.setdefault(name.key, name.at)
    ordered = tuple(sorted(names, key=lambda key: names[key]))
    places = tuple(names[key] for key in ordered)
    return Formula(text.strip(), ordered, places, frozenset(root.needed()), root)


def _refuse(code: str, at: int, **facts: str | int) -> NoReturn:
    raise Refused(Problem(code, (*facts.items(), ("place", at + 1)), at=at))


class _Node:
    """A part of a formula."""

    __slots__ = ()

    def value(self, values: Values) -> Exact:
        raise NotImplementedError

    def names(self) -> Iterator[_Name]:
        yield from ()

    def needed(self) -> Iterator[str]:
        for name in self.names():
            yield name.key


@dataclass(frozen=True, slots=True)
class _Literal(_Node):
    number: Exact

    def value(self, values: Values) -> Exact:  # noqa: ARG002
        return self.number


@dataclass(frozen=True, slots=True)
class _Name(_Node):
    key: str
    at: int

    def value(self, values: Values) -> Exact:
        found = values.get(self.key)
        if isinstance(found, int):
            return found
        if found is None:
            raise _Undefined(Why.MISSING_PART, self.key)
        if isinstance(found, Unknown):
            raise _Undefined(_blame(found), found.about or self.key)
        return Fraction(str(found))

    def names(self) -> Iterator[_Name]:
        yield self


def _blame(unknown: Unknown) -> Why:
    """What a formula says when a part of it is unknown."""
    simple = (Why.NO_READING, Why.TOO_OLD, Why.MISSING_PART)
    return Why.MISSING_PART if unknown.why in simple else unknown.why


@dataclass(frozen=True, slots=True)
class _Negative(_Node):
    of: _Node

    def value(self, values: Values) -> Exact:
        return -self.of.value(values)

    def names(self) -> Iterator[_Name]:
        return self.of.names()

    def needed(self) -> Iterator[str]:
        return self.of.needed()


def _divided(left: Exact, right: Exact) -> Exact:
    if right == 0:
        raise _Undefined(Why.ZERO_DENOMINATOR)
    return Fraction(left) / right


_OPERATIONS: dict[str, Callable[[Exact, Exact], Exact]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": _divided,
    "<": lambda a, b: int(a < b),
    ">": lambda a, b: int(a > b),
    "<=": lambda a, b: int(a <= b),
    ">=": lambda a, b: int(a >= b),
    "=": lambda a, b: int(a == b),
    "==": lambda a, b: int(a == b),
    "<>": lambda a, b: int(a != b),
    "!=": lambda a, b: int(a != b),
}
_COMPARISONS = frozenset(_OPERATIONS) - frozenset("+-*/")


@dataclass(frozen=True, slots=True)
class _Binary(_Node):
    sign: str
    left: _Node
    right: _Node

    def value(self, values: Values) -> Exact:
        left, right = self.left.value(values), self.right.value(values)
        if self.sign == "/" and right == 0:
            name = next(self.right.names(), None)
            raise _Undefined(Why.ZERO_DENOMINATOR, name.key if name else "")
        result = _OPERATIONS[self.sign](left, right)
        if not -LARGEST <= result <= LARGEST:
            raise _Undefined(Why.BAD_FORMULA)
        return result

    def names(self) -> Iterator[_Name]:
        yield from self.left.names()
        yield from self.right.names()

    def needed(self) -> Iterator[str]:
        yield from self.left.needed()
        yield from self.right.needed()


@dataclass(frozen=True, slots=True)
class _Call(_Node):
    function: str
    arguments: tuple[_Node, ...]

    def value(self, values: Values) -> Exact:
        if self.function == "if":
            condition, then, otherwise = self.arguments
            return (then if condition.value(values) else otherwise).value(values)
        if self.function == "root":
            of, degree = (part.value(values) for part in self.arguments)
            return _root(of, degree)
        known = self._known(values)
        if self.function == "sum":
            return sum(known)
        if self.function == "avg":
            return Fraction(sum(known)) / len(known)
        if self.function == "first":
            return known[0]
        return min(known) if self.function == "min" else max(known)

    def _known(self, values: Values) -> list[Exact]:
        """The arguments that have a value; raises what the first one lacked when none has."""
        known: list[Exact] = []
        lacked: _Undefined | None = None
        for part in self.arguments:
            try:
                known.append(part.value(values))
            except _Undefined as undefined:
                if undefined.unknown.why is Why.ZERO_DENOMINATOR and not known:
                    raise
                lacked = lacked or undefined
        if not known and lacked is not None:
            raise lacked
        return known

    def names(self) -> Iterator[_Name]:
        for part in self.arguments:
            yield from part.names()

    def needed(self) -> Iterator[str]:
        if self.function in ("if", "root"):
            for part in self.arguments:
                yield from part.needed()


def _root(of: Exact, degree: Exact) -> Exact:
    if degree <= 0 or of < 0 or degree < Fraction(1, 400):
        raise _Undefined(Why.ZERO_DENOMINATOR if degree == 0 else Why.BAD_FORMULA)
    try:
        result = float(of) ** (1 / float(degree))
    except OverflowError:
        raise _Undefined(Why.BAD_FORMULA) from None
    if result > LARGEST:
        raise _Undefined(Why.BAD_FORMULA)
    return Fraction(result)


class _Reader:
    """Reads one formula from left to right, by precedence."""

    def __init__(self, text: str) -> None:
        self._text = text.translate(_SPELLED)
        self._at = 0
        self._depth = 0
        self._kind, self._word, self._start = "", "", 0
        self._next()

    def whole(self) -> _Node:
        """The whole text as one expression."""
        if self._kind == "end":
            _refuse("formula_empty", 0)
        root = self._comparison()
        if self._kind != "end":
            self._unexpected()
        return root

    def _next(self) -> None:
        found = _TOKEN.match(self._text, self._at)
        if found and found.lastgroup:
            self._kind, self._word = found.lastgroup, found.group(found.lastgroup)
            self._start, self._at = found.start(found.lastgroup), found.end()
            return
        rest = self._text[self._at :]
        self._start = self._at + len(rest) - len(rest.lstrip())
        if rest.strip():
            _refuse("formula_character", self._start, character=rest.strip()[0])
        self._kind, self._word = "end", ""

    def _unexpected(self) -> NoReturn:
        if self._kind == "end":
            _refuse("formula_unfinished", self._start)
        _refuse("formula_unexpected", self._start, found=self._word)

    def _accept(self, *signs: str) -> str:
        if self._kind == "sign" and self._word in signs:
            sign = self._word
            self._next()
            return sign
        return ""

    def _comparison(self) -> _Node:
        left = self._added()
        sign = self._accept(*_COMPARISONS)
        return _Binary(sign, left, self._added()) if sign else left

    def _added(self) -> _Node:
        left = self._multiplied()
        while sign := self._accept("+", "-"):
            left = _Binary(sign, left, self._multiplied())
        return left

    def _multiplied(self) -> _Node:
        left = self._single()
        while sign := self._accept("*", "/"):
            left = _Binary(sign, left, self._single())
        return left

    def _single(self) -> _Node:
        self._depth += 1
        if self._depth > DEEPEST:
            _refuse("formula_too_deep", self._start, most=DEEPEST)
        node = self._factor()
        self._depth -= 1
        return node

    def _factor(self) -> _Node:
        if self._accept("-"):
            return _Negative(self._single())
        if self._accept("("):
            inner = self._comparison()
            self._close()
            return inner
        word, start = self._word, self._start
        if self._kind == "number":
            self._next()
            if len(word) > 18:
                _refuse("formula_number", start, found=word)
            return _Literal(int(word) if word.isdigit() else Fraction(word))
        if self._kind == "name":
            self._next()
            return self._call(word, start) if self._accept("(") else _Name(word.lower(), start)
        return self._unexpected()

    def _close(self) -> None:
        if not self._accept(")"):
            self._unexpected()

    def _call(self, word: str, start: int) -> _Node:
        function = word.lower()
        if function not in FUNCTIONS:
            _refuse("formula_function", start, found=word)
        arguments = [self._comparison()]
        while self._accept(",", ";"):
            arguments.append(self._comparison())
        self._close()
        fewest, most = FUNCTIONS[function]
        if not fewest <= len(arguments) <= most:
            _refuse("formula_arguments", start, function=function, fewest=fewest)
        return _Call(function, tuple(arguments))
