"""Sentences for reports, prints and exports."""

from kpidesk.language.words import mark

SENTENCES: dict[str, str] = {
    "report_not_made": mark(
        "problem",
        "The report could not be drawn. Nothing was written. Close other programs and try again.",
    ),
    "report_not_written": mark(
        "problem",
        "“{name}” could not be saved, and what was there before is unchanged. It may be open in"
        " another program, the disk may be full, or the folder may not allow it. Close it or"
        " choose another folder.",
    ),
    "print_failed": mark(
        "problem",
        "The printer did not take the pages. Check that it is on and has paper, or save a PDF"
        " instead.",
    ),
}
