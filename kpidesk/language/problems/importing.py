"""Sentences for export files and the rows in them."""

from kpidesk.language.words import mark

FILES: dict[str, str] = {
    "import_missing": mark("problem", "{name} is no longer there. Choose the file again."),
    "import_folder": mark("problem", "{name} is a folder. Open it and choose the file inside."),
    "import_shortcut": mark(
        "problem", "{name} is only a shortcut. Choose the file that it points to."
    ),
    "import_lock_file": mark(
        "problem",
        "{name} is a note Excel keeps while a file is open. Choose the file without ~$.",
    ),
    "import_not_a_file": mark("problem", "{name} is not a file that can be read."),
    "import_in_cloud": mark(
        "problem",
        "{name} is still in the cloud. Right-click it, choose to keep it on this device, "
        "then try again.",
    ),
    "import_locked": mark("problem", "{name} is open in Excel. Close it there, then try again."),
    "import_unreadable": mark(
        "problem", "{name} cannot be read. Copy it to your own folder, then try again."
    ),
    "import_empty": mark("problem", "{name} is empty. Nothing was imported."),
    "import_too_big": mark(
        "problem",
        "{name} is too large (the limit is {megabytes} MB). Export a shorter period and try again.",
    ),
    "import_out_of_memory": mark(
        "problem",
        "{name} is too large for this computer's memory. Nothing was imported. Close other "
        "programs, or export a shorter period and try again.",
    ),
    "import_too_many_rows": mark(
        "problem",
        "{name} has more than {most} rows. Export a shorter period and try again.",
    ),
    "import_too_wide": mark(
        "problem",
        "{name} has {columns} columns and the limit is {most}. It begins with: {first}. "
        "Export fewer columns and try again.",
    ),
    "import_is_database": mark(
        "problem",
        "{name} is a database, not an export file. If it is a shop file, open it from the menu.",
    ),
    "import_wrong_type": mark(
        "problem",
        "{name} is a {kind} file. CSV, XLSX, XLS, JSON and ZIP files can be imported.",
    ),
    "import_password": mark(
        "problem", "{name} has a password. Remove it in Excel, save, then try again."
    ),
    "import_binary": mark(
        "problem", "{name} is not text: it may be damaged. Download it again and try once more."
    ),
    "import_damaged": mark("problem", "{name} is damaged. Download it again and try once more."),
    "import_bomb": mark(
        "problem", "{name} would unpack to far more than it should. It was not opened."
    ),
    "import_bad_names": mark(
        "problem", "{name} holds files with unsafe or double names. It was not opened."
    ),
    "import_no_book": mark(
        "problem", "{name} holds no file that can be imported. CSV, XLSX and JSON inside would do."
    ),
    "import_old_sheet": mark(
        "problem",
        "{name} is a spreadsheet in a form that cannot be read. "
        "Open it in Excel, save it as .xlsx, then try again.",
    ),
    "import_mixed_encoding": mark(
        "problem",
        "{name} mixes two ways of writing letters; the first odd one is on line {line}. "
        "Download the original file again.",
    ),
    "import_unknown_encoding": mark(
        "problem",
        "The letters in {name} cannot be told. Save it as CSV UTF-8, then try again.",
    ),
    "import_unclosed_quote": mark(
        "problem",
        "In {name} a quotation mark opens on line {line} and never closes. "
        "Download the original file again.",
    ),
    "import_stray_quote": mark(
        "problem",
        "In {name} a quotation mark stands in the wrong place on line {line}. "
        "Download the original file again.",
    ),
    "import_cell_too_long": mark("problem", "In {name} a cell on line {line} is far too long."),
    "import_no_rows": mark(
        "problem", "{name} has a header ({header}) and no rows below it. Nothing was imported."
    ),
    "import_not_recognised": mark(
        "problem",
        "KPI Desk does not know the kind of {name}. If it is a sheet of your own, "
        "it needs a row of headings and a column of dates.",
    ),
    "import_unusable": mark(
        "problem",
        "{name} is recognised ({about}), but it holds nothing that KPI Desk keeps week by week.",
    ),
    "import_meta_language": mark(
        "problem",
        "{name} is Meta's list of posts in a language KPI Desk does not read. Set Business Suite "
        "to Indonesian or English and download it again.",
    ),
    "import_went_through_excel": mark(
        "problem",
        "{name} was changed by a spreadsheet: {text} on row {line} was something else. "
        "Open the original file, not the one saved again.",
    ),
    "format_unknown": mark("problem", "There is no format called {wanted}. Formats: {known}."),
    "answer_unknown": mark(
        "problem", "{answer} is no answer to {question}. Possible answers: {known}."
    ),
    "import_questions": mark("problem", "Questions left open: {count}. Nothing was stored yet."),
    "import_usage": mark(
        "problem",
        "Say `import SHOP FILE`, `import list SHOP` or `import undo SHOP BATCH`; "
        "answers as QUESTION=CHOICE.",
    ),
    "import_two_kinds": mark(
        "problem", "{name} holds tables of different kinds. Import them one by one."
    ),
    "import_posts_by_day": mark(
        "problem",
        "{name} splits each post by day. Export it again with the dates set to Lifetime.",
    ),
    "import_no_dates": mark("problem", "The dates in {name} fit no year. Nothing was read."),
    "import_two_orders": mark(
        "problem",
        "The dates mix day first and month first (rows {rows}). Write them one way and try again.",
    ),
    "import_unknown": mark("problem", "There is no import {batch} in this file."),
    "import_json_bad": mark("problem", "{name} is not valid JSON ({detail}). Nothing was read."),
    "import_cancelled": mark("problem", "The import was stopped. Nothing was stored."),
}

CELLS: dict[str, str] = {
    "cell_not_a_number": mark("problem", "“{text}” is not a number here."),
    "cell_not_whole": mark("problem", "“{text}” should be a whole number."),
    "cell_error": mark("problem", "“{text}” is an error of the spreadsheet, not a number."),
    "cell_formula": mark("problem", "“{text}” is a formula, not a number."),
    "cell_not_calculated": mark(
        "problem",
        "The formula in this cell was never calculated. Open the file in Excel and save it.",
    ),
    "cell_scientific": mark(
        "problem", "“{text}” is shortened by a spreadsheet; the exact number is lost."
    ),
    "cell_too_large": mark("problem", "“{text}” is too large to be true."),
    "cell_too_long": mark("problem", "This cell holds {length} characters; it was left out."),
    "million_unclear": mark("problem", "The letter in “{text}” can mean two sizes."),
    "cell_no_date": mark("problem", "“{text}” is not a date."),
    "cell_bad_date": mark("problem", "“{text}” is a day that does not exist."),
    "cell_not_one_day": mark("problem", "“{text}” is more than one day."),
    "cell_other_order": mark("problem", "“{text}” has day and month the other way round."),
    "date_too_early": mark("problem", "“{text}” lies in {year}, before the year 2000."),
    "date_too_late": mark("problem", "“{text}” lies too far in the future ({year})."),
    "ads_do_not_fit": mark(
        "problem",
        "The amount {text} does not fit the row's own cost per 1,000 impressions: a spreadsheet "
        "has moved its decimals. Use the original file.",
    ),
    "row_too_long": mark("problem", "This row has {cells} cells and the header only {columns}."),
    "row_twice": mark("problem", "The same account, metric and day already stand in row {other}."),
    "row_no_id": mark("problem", "This row has no post ID."),
    "row_not_own": mark("problem", "This post belongs to another account: {text}."),
    "span_too_long": mark(
        "problem", "{days} days in one figure is too long (at most {most}). Export it by week."
    ),
    "month_locked": mark("problem", "That month is locked. Unlock it to change its numbers."),
}

REMARKS: dict[str, str] = {
    "windows_text": mark(
        "problem", "The letters were read as Windows text. Check that this looks right: {sample}"
    ),
    "looks_misread": mark("problem", "Some letters in the file look misread: {sample}"),
    "utf16_without_mark": mark("problem", "The file was read as UTF-16, which it does not say."),
    "lines_were_quoted": mark(
        "problem", "A spreadsheet had put every line in quotation marks; they were taken off."
    ),
    "hidden_sheets": mark("problem", "Hidden sheets were read too: {names}."),
    "hidden_rows": mark("problem", "{count} hidden rows were read too."),
    "outside_links": mark(
        "problem", "The workbook is linked to other files; their stored values were used."
    ),
    "macros_ignored": mark("problem", "The macros in the workbook were not run."),
    "days_missing": mark(
        "problem",
        "{title}: {days} of {span} days are in the file. The other days stay empty; "
        "an empty day is not a zero.",
    ),
    "zero_views": mark(
        "problem",
        "Posts with people reached but 0 views: {count}. Their views were not measured and "
        "stay empty.",
    ),
    "table_not_needed": mark("problem", "{about} was recognised and is not needed here."),
    "all_zero": mark("problem", "{column} holds only zeros. If nothing was counted, leave it out."),
    "below_zero": mark("problem", "“{text}” is below zero. Check that it is right."),
    "negative_values": mark("problem", "Figures below zero, as the platform says: {count}."),
    "youtube_window": mark(
        "problem",
        "These figures are for the days chosen in YouTube Studio. "
        "Choose Lifetime there to compare videos.",
    ),
    "total_differs": mark(
        "problem", "{column}: the file's own total is {total}, its rows make {sum}."
    ),
    "ads_other_currency": mark(
        "problem",
        "{column} is in {currency} and this shop counts in {own}; it was left out.",
    ),
    "personal_data_dropped": mark(
        "problem",
        "The file holds buyers' names and addresses. Only counts and sums by day are kept.",
    ),
    "personal_columns": mark(
        "problem", "These columns look like personal data and were left out: {names}."
    ),
    "extra_cells": mark(
        "problem", "{count} rows have cells beyond the last heading; those cells were left out."
    ),
    "other_week_start": mark(
        "problem",
        "The weeks in the file begin on another day than yours; each keeps its own days.",
    ),
    "future_days": mark(
        "problem",
        "{count} rows lie in the future, the first on {day}. Check the year and the order of "
        "day and month.",
    ),
    "short_years": mark(
        "problem", "Years of two digits were read as 20 and the two: “{text}” as {year}."
    ),
    "more_tables": mark(
        "problem",
        "Below row {row} another table begins, with {count} rows. It was not read; import it as a "
        "file of its own.",
    ),
    "far_above": mark("problem", "{value} is far above the usual value here ({usual})."),
}

SENTENCES: dict[str, str] = {**FILES, **CELLS, **REMARKS}
