"""A key is what its passphrase says, and can be carried on paper."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.key import CROCKFORD, ROUNDS, Key, symbols_of

SALT = bytes(range(16))
RAW = st.binary(min_size=32, max_size=32)


def test_a_passphrase_becomes_the_key_that_sqlcipher_makes_of_it() -> None:
    wanted = hashlib.pbkdf2_hmac("sha512", b"kopi susu senja", SALT, 256_000, 32)
    assert ROUNDS == 256_000
    assert Key.from_passphrase("kopi susu senja", SALT).raw == wanted


def test_a_letter_with_an_accent_is_the_same_however_it_was_typed() -> None:
    composed, apart = "caf\u00e9 senja", "cafe\u0301 senja"
    assert Key.from_passphrase(composed, SALT) == Key.from_passphrase(apart, SALT)


def test_two_files_with_one_passphrase_have_different_keys() -> None:
    one, other = (Key.from_passphrase("kopi susu senja") for _ in range(2))
    assert (one.salt != other.salt, one.raw != other.raw) == (True, True)


def test_a_key_never_shows_itself() -> None:
    key = Key(b"r" * 32, SALT)
    assert "r" * 8 not in repr(key)


@given(raw=RAW)
def test_a_recovery_key_is_the_key_on_paper(raw: bytes) -> None:
    key = Key(raw, SALT)
    assert [len(group) for group in key.recovery] == [4] * 14
    assert set("".join(key.recovery)) <= set(CROCKFORD)
    assert Key.from_recovery("-".join(key.recovery), SALT) == key
    assert Key.from_recovery(" ".join(key.recovery).lower(), SALT) == key


@given(raw=RAW, at=st.integers(0, 55), other=st.sampled_from(CROCKFORD))
def test_a_slip_of_the_pen_is_noticed(raw: bytes, at: int, other: str) -> None:
    written = "".join(Key(raw, SALT).recovery)
    slipped = written[:at] + other + written[at + 1 :]
    found = Key.from_recovery(slipped, SALT)
    assert (found is None) == (slipped != written)


def test_letters_that_look_alike_are_read_as_the_one_that_is_meant() -> None:
    key = Key(bytes(32), SALT)  # begins with many zeros
    assert Key.from_recovery("-".join(key.recovery).replace("0", "O"), SALT) == key
    assert symbols_of("il-ou 7") == "110V7"


@pytest.mark.parametrize("text", ["", "0000", "kopi susu senja", "-".join(["0000"] * 13), "é" * 56])
def test_what_is_no_recovery_key_opens_nothing(text: str) -> None:
    assert Key.from_recovery(text, SALT) is None
