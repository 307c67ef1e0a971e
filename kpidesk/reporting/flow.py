"""Blocks onto pages: nothing cut that must stay whole, spare room given to what can use it."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kpidesk.reporting.blocks import PART, PART_GROWTH, PHASES, Block, Break

if TYPE_CHECKING:
    from collections.abc import Sequence

_HAIR = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and its box on the page, measured from the text area's top left corner."""

    block: Block
    box: QRectF


Page = list[Placed]


def paginate(blocks: Sequence[Block], width: float, first: float, later: float) -> list[Page]:
    """Pages of placed blocks; `first` and `later` are the heights of the text area.

    There is at least one page. A block taller than a whole page that cannot be cut is placed on a
    page of its own.
    """
    waiting = deque(blocks)
    pages: list[list[Block]] = [[]]
    while waiting:
        room = (first if len(pages) == 1 else later) - _tall(pages[-1], width)
        if not _take(waiting, pages[-1], width, room):
            pages.append([])
    while len(pages) > 1 and not pages[-1]:
        pages.pop()
    rooms = [first] + [later] * (len(pages) - 1)
    return [_settle(page, width, room) for page, room in zip(pages, rooms, strict=True)]


def _tall(page: Sequence[Block], width: float) -> float:
    return sum(_gap(page, n) + block.height(width) for n, block in enumerate(page))


def _gap(page: Sequence[Block], n: int) -> float:
    return page[n].before if n else 0.0


def _needed(waiting: Sequence[Block], on_page: bool, width: float) -> float:
    """Room for the next block to begin, with all it must not be parted from."""
    total = 0.0
    for n, block in enumerate(waiting):
        total += block.before if n or on_page else 0.0
        total += block.height(width) if block.keep_next else block.least(width)
        if not block.keep_next:
            break
    return total


def _all_fits(waiting: Sequence[Block], width: float, room: float) -> bool:
    tall = sum(block.before + block.height(width) for block in waiting)
    return tall <= room and not any(isinstance(block, Break) for block in waiting)


def _take(waiting: deque[Block], page: list[Block], width: float, room: float) -> bool:
    """Move the next block, or what fits of it, onto the page; False when the page is done."""
    block = waiting[0]
    if isinstance(block, Break):
        waiting.popleft()
        return block.soft and _all_fits(waiting, width, room)
    only_names = all(b.keep_next for b in page)
    if not only_names and _needed(waiting, True, width) > room + _HAIR:
        return False
    left = room - (block.before if page else 0.0)
    if block.height(width) <= left + _HAIR:
        page.append(waiting.popleft())
        return True
    parts = block.split(width, left)
    if parts is None and not only_names:
        return False
    page.append(parts[0] if parts else block)
    waiting.popleft()
    if parts:
        parts[0].before = block.before
        waiting.appendleft(parts[1])
    return False


def _settle(page: Sequence[Block], width: float, room: float) -> Page:
    heights = [block.height(width) for block in page]
    gaps = [_gap(page, n) for n in range(len(page))]
    spare = room - sum(heights) - sum(gaps)
    wishes = [block.growth(width) for block in page]
    for phase in range(PHASES):
        wanted = [wish[phase] for wish in wishes]
        spaces = [PART_GROWTH if phase == 1 and gap >= PART else 0.0 for gap in gaps]
        asked = sum(wanted) + sum(spaces)
        if spare <= 0 or asked <= 0:
            continue
        share = min(1.0, spare / asked)
        heights = [tall + share * more for tall, more in zip(heights, wanted, strict=True)]
        gaps = [gap + share * more for gap, more in zip(gaps, spaces, strict=True)]
        spare -= share * asked
    placed, y = [], 0.0
    for block, tall, gap in zip(page, heights, gaps, strict=True):
        placed.append(Placed(block, QRectF(0, y + gap, width, tall)))
        y += gap + tall
    return placed
