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
    "report_ending": mark(
        "problem",
        "“{name}” says no kind of file this report can be saved as. Nothing was written. Use one"
        " of these endings: {known}.",
    ),
    "report_month": mark(
        "problem", "“{text}” is no month. Write it as 2026-10. Nothing was written."
    ),
    "report_about": mark("problem", "A sheet of the kind {kind} needs --id. Nothing was written."),
    "logo_unreadable": mark(
        "problem",
        "“{name}” is no picture that can be read. Nothing was changed. Use a PNG or JPEG file.",
    ),
    "logo_too_large": mark(
        "problem",
        "“{name}” is too large for a logo. Nothing was changed. Make it smaller, such as 1,000"
        " dots wide.",
    ),
    "print_failed": mark(
        "problem",
        "The printer did not take the pages. Check that it is on and has paper, or save a PDF"
        " instead.",
    ),
}
