"""How fast a large and a typical file come in, beside pandas and plain SQLite in the same run.

    python tests/bench/import_bench.py [--rows 100000] [--runs 3]

Prints: planned and stored ÷ pandas.read_csv plus executemany; peak extra memory; how soon cancel
answers; milliseconds to the preview of a typical file.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.table import show

HEADER = (
    '"Post ID","Account ID","Account username","Account name",Description,"Duration (sec)",'
    '"Publish time",Permalink,"Post type","Data comment",Date,Views,Reach,Likes,Shares,Follows,'
    "Comments,Saves\n"
)
CAPTION = (
    "Kopi susu gula aren hari ini, pas untuk sore yang hujan.\n\nPesan lewat WhatsApp ya ☕ "
    "Ada promo "
    "beli dua"
    " sampai akhir bulan, stok terbatas.\n\n#kopi #bandung #kopisusu "
)


def write_file(path: Path, rows: int) -> None:
    """A content export like Meta's, some 600 bytes a row."""
    text = (CAPTION * 3)[:430].replace('"', '""')
    with path.open("w", encoding="utf-8", newline="") as out:
        out.write("\ufeff" + HEADER)
        for n in range(rows):
            out.write(
                f'{18355151116000000 + n},900,kopisenja,"Kopi Senja","{text} {n}",{n % 90},'
                f'"{n % 12 + 1:02}/{n % 28 + 1:02}/{2018 + n % 8} {n % 24:02}:{n % 60:02}",'
                f"https://www.instagram.com/reel/C{n:09}/,IG reel,,Lifetime,"
                f"{n * 7 % 90000},{n * 5 % 60000},{n % 900},{n % 40},{n % 7},{n % 60},{n % 80}\n"
            )


def a_shop(path: Path) -> None:
    """An empty shop with the account the file names."""
    from kpidesk.desk import Desk
    from kpidesk.domain.shop import Account, Platform, Shop

    desk = Desk.create(path, Shop("Kopi Senja"))
    desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja"))
    desk.close()


def ours(file: Path, shop: Path) -> dict[str, float]:
    """Plan and store, as the window does."""
    from kpidesk.clock import today
    from kpidesk.desk import Desk
    from kpidesk.domain.plan import plan
    from kpidesk.importing.asking import asking_for
    from kpidesk.importing.door import draft, scan
    from kpidesk.importing.progress import silent

    desk = Desk.open(shop)
    metrics = desk.catalogue.metrics
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    book = scan(file, silent)
    asking = asking_for(desk.shop.get(), desk.accounts.all(), metrics, {}, {}, today())
    made = draft(book, asking)
    planned = plan(made, desk.imports.known(made), metrics, {})
    shown = time.perf_counter()
    assert planned.is_ready
    desk.imports.apply(planned, book.name, book.digest, {})
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    count = len(desk.posts)
    book.close()
    desk.close()
    return {
        "seconds": done - start,
        "plan": shown - start,
        "megabytes": (peak - before) / 1024,
        "rows": count,
    }


def theirs(file: Path, database: Path) -> dict[str, float]:
    """pandas reads every cell as text and plain SQLite stores the same rows."""
    import sqlite3

    import pandas as pd  # type: ignore[import-untyped]

    start = time.perf_counter()
    frame = pd.read_csv(file, dtype=str)
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    columns = ", ".join(f"c{n} TEXT" for n in range(len(frame.columns)))
    connection.execute(f"CREATE TABLE t ({columns})")
    places = ", ".join("?" for _ in frame.columns)
    rows = frame.astype(object).where(frame.notna(), None).itertuples(index=False, name=None)
    with connection:
        connection.executemany(f"INSERT INTO t VALUES ({places})", rows)
    connection.close()
    return {"seconds": time.perf_counter() - start}


def cancelled(file: Path, _shop: Path) -> dict[str, float]:
    """From the wish to stop until the worker has let go."""
    from kpidesk.clock import today
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.door import draft, scan
    from kpidesk.importing.progress import Cancelled

    asked = threading.Event()
    when: list[float] = []

    def progress(_done: float) -> None:
        if asked.is_set():
            raise Cancelled

    def work() -> None:
        try:
            draft(scan(file, progress), Asking(today(), progress=progress))
        except Cancelled:
            when.append(time.perf_counter())

    worker = threading.Thread(target=work)
    worker.start()
    worker.join(0.4)
    start = time.perf_counter()
    asked.set()
    worker.join()
    return {"seconds": (when[0] if when else time.perf_counter()) - start}


def run(name: str, file: Path, other: Path) -> dict[str, float]:
    """One measurement in a fresh process."""
    said = subprocess.run(
        [sys.executable, __file__, "--child", name, str(file), str(other)],
        check=True,
        capture_output=True,
        text=True,
    )
    found: dict[str, float] = json.loads(said.stdout)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--child", nargs=3)
    args = parser.parse_args()
    if args.child:
        name, file, other = args.child
        kinds = {"ours": ours, "theirs": theirs, "cancelled": cancelled}
        sys.stdout.write(json.dumps(kinds[name](Path(file), Path(other))))
        return
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), args.rows, args.runs)


def measure(folder: Path, rows: int, runs: int) -> None:
    """All lines, each the median of `runs`."""
    large, typical = folder / "large.csv", folder / "typical.csv"
    write_file(large, rows)
    write_file(typical, 300)
    own, pandas, memory, preview = [], [], [], []
    for number in range(runs):
        shop, small = folder / f"{number}.kpidesk", folder / f"s{number}.kpidesk"
        a_shop(shop)
        a_shop(small)
        found = run("ours", large, shop)
        own.append(found["seconds"])
        memory.append(found["megabytes"])
        pandas.append(run("theirs", large, folder / f"{number}.db")["seconds"])
        preview.append(run("ours", typical, small)["plan"])
    stop = run("cancelled", large, folder)["seconds"]
    ratio = statistics.median(own) / statistics.median(pandas)
    size = large.stat().st_size / 1e6
    seconds = f"{statistics.median(own):.2f} s ÷ {statistics.median(pandas):.2f} s"
    show(
        f"Import: {rows:,} rows, {size:.0f} MB",
        [
            ("planned and stored ÷ pandas.read_csv + executemany", seconds, ""),
            ("ratio", f"{ratio:.2f}", "at most 3.0"),
            ("peak extra memory", f"{statistics.median(memory):.0f} MB", "at most 150 MB"),
            ("cancel answers in", f"{stop:.2f} s", "under 1 s"),
            ("300 rows to the preview", f"{statistics.median(preview) * 1e3:.0f} ms", "under 300"),
        ],
    )


if __name__ == "__main__":
    main()
