"""What kinds of content are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.post import PostKind
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.language.words import Words

KINDS: dict[PostKind, str] = {
    PostKind.IMAGE: mark("post", "Photos"),
    PostKind.CAROUSEL: mark("post", "Carousels"),
    PostKind.REEL: mark("post", "Reels"),
    PostKind.STORY: mark("post", "Stories"),
    PostKind.VIDEO: mark("post", "Videos"),
    PostKind.SHORT: mark("post", "Shorts"),
    PostKind.LIVE: mark("post", "Lives"),
    PostKind.LINK: mark("post", "Links"),
    PostKind.TEXT: mark("post", "Texts"),
    PostKind.OTHER: mark("post", "Other posts"),
}


def kind_name(kind: str, words: Words) -> str:
    """`Reels`, `Foto`; an unknown kind is "other posts"."""
    known = PostKind(kind) if kind in list(PostKind) else PostKind.OTHER
    return words.say("post", KINDS[known])
