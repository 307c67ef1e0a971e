"""A file too large for the computer (F28): a sentence, and the shop file as it was."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from tests.builders import a_desk

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux holds a process to RLIMIT_AS"
)

WITH_LITTLE_MEMORY = """
import os, resource, sys
import kpidesk.cli.import_, kpidesk.desk, kpidesk.importing.sources, kpidesk.language.problems
from kpidesk.cli.main import main
held = int(open("/proc/self/statm").read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
resource.setrlimit(resource.RLIMIT_AS, (held + int(sys.argv[1]),) * 2)
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.parametrize("megabytes", [3, 12])
def test_a_file_too_large_for_the_memory_is_refused_in_words(
    megabytes: int, tmp_path: Path
) -> None:
    desk = a_desk(tmp_path)
    shop = desk.path
    desk.close()
    file = tmp_path / "besar.csv"
    rows = (f"2025-01-{1 + n % 28:02};{n};{n * 3}" for n in range(150_000))
    file.write_text("tanggal;jangkauan;tayangan\n" + "\n".join(rows), encoding="utf-8")
    before = sha256(shop.read_bytes()).hexdigest()
    words = ["import", str(shop), str(file), "--account", "@kopisenja", "--json"]
    done = subprocess.run(
        [sys.executable, "-c", WITH_LITTLE_MEMORY, str(megabytes * 1_000_000), *words],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr.decode()
    assert json.loads(done.stdout)["error"]["code"] == "import_out_of_memory"
    assert sha256(shop.read_bytes()).hexdigest() == before
