"""What an office would write in Python for the job of `report`: split the schedule by section, with the same formats and highlights.

    python3 split_with_openpyxl.py FILE OUT AS_OF
"""

import sys
from calendar import monthrange
from collections import Counter, defaultdict
from datetime import date, timedelta

from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.hyperlink import Hyperlink

SLOT_ENDS = {"上旬": 10, "中旬": 20}
LEAD_DAYS = 7
STATUSES = ["已办", "已取消", "逾期", "应办", "将到期", "未到期"]
LOOKS = {
    "已办": ("E2EFDA", "1F2933", False),
    "已取消": ("E7E6E6", "595959", False),
    "逾期": ("FFC7CE", "9C0006", True),
    "应办": ("FFE699", "7F6000", True),
    "将到期": ("FFF2CC", "7F6000", False),
    "未到期": (None, "1F2933", False),
}
INK = "1F2933"
SIDE = Side(style="thin", color="8C9BA5")
BORDER = Border(left=SIDE, right=SIDE, top=SIDE, bottom=SIDE)
CENTERED = Alignment(horizontal="center", vertical="center", wrap_text=True)
WRAPPED = Alignment(vertical="center", wrap_text=True)
TABLE_FONT = Font(size=11, color=INK)
BOLD = Font(size=11, bold=True, color=INK)
LINK = Font(size=11, color="0563C1")
HEADER_FILL = PatternFill("solid", fgColor="DCE6F1")
NOTE_FILL = PatternFill("solid", fgColor="FFFDF2")
STATUS_FONTS = {name: Font(size=11, bold=bold, color=color) for name, (_, color, bold) in LOOKS.items()}
STATUS_FILLS = {name: PatternFill("solid", fgColor=fill) if fill else None for name, (fill, _, _) in LOOKS.items()}
TITLES = ["序号", "月份", "旬", "内容", "负责人", "状态", "逾期天数", "来源", "会议备注"]
WIDTHS = [6, 11, 12, 42, 13, 10, 10, 8, 28]


def text_width(text):
    return sum(2 if ord(character) > 0x1100 else 1 for character in text)


def period_of(year, month, slot):
    number = int(month.rstrip("月"))
    last = SLOT_ENDS.get(slot, monthrange(year, number)[1])
    first = {"上旬": 1, "中旬": 11, "下旬": 21}.get(slot, 1)
    return date(year, number, first), date(year, number, last)


def status_of(first, last, mark, as_of):
    if "完成" in mark or "办" in mark:
        return "已办"
    if "取消" in mark:
        return "已取消"
    if last < as_of:
        return "逾期"
    if first <= as_of:
        return "应办"
    return "将到期" if first - timedelta(days=LEAD_DAYS) <= as_of else "未到期"


def read_entries(sheet, year, as_of):
    entries = []
    for row in sheet.iter_rows(min_row=3):
        month, slot, content, unit, owner, mark = (cell.value or "" for cell in row[1:7])
        if not content:
            continue
        first, last = period_of(year, month, slot)
        entries.append((row[0].row, month, slot, content, unit, owner, first, last, status_of(first, last, mark, as_of)))
    return entries


def highlight(sheet, entries, as_of):
    red = {"font": Font(color="9C0006"), "fill": PatternFill(bgColor="FFC7CE")}
    amber = {"font": Font(color="7F6000"), "fill": PatternFill(bgColor="FFF2CC")}
    runs = defaultdict(list)
    for entry in entries:
        rows = runs[entry[6], entry[7]]
        if rows and rows[-1][1] == entry[0] - 1:
            rows[-1][1] = entry[0]
        else:
            rows.append([entry[0], entry[0]])
    for (first, last), rows in sorted(runs.items()):
        ranges = " ".join(f"D{begin}:H{end}" for begin, end in rows)
        row = rows[0][0]
        done = f'ISERROR(SEARCH("完成",$G{row}))'
        day = lambda value: f"DATE({value.year},{value.month},{value.day})"
        if as_of > last:
            sheet.conditional_formatting.add(ranges, FormulaRule([f"AND({day(as_of)}>{day(last)},{done})"], **red))
        if first - timedelta(days=LEAD_DAYS) <= as_of <= last:
            rule = f"AND({day(as_of)}>={day(first - timedelta(days=LEAD_DAYS))},{day(as_of)}<={day(last)},{done})"
            sheet.conditional_formatting.add(ranges, FormulaRule([rule], **amber))


def dress(cell, value, font=TABLE_FONT, alignment=CENTERED, fill=None, number_format="@"):
    cell.value = value
    cell.font = font
    cell.alignment = alignment
    cell.border = BORDER
    cell.number_format = number_format
    if fill is not None:
        cell.fill = fill


def set_up(sheet, title, summary, header_row, widths):
    width = len(widths)
    for row, text, size in ((1, title, 18), (2, summary, 11)):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=width)
        cell = sheet.cell(row, 1, text)
        cell.font = Font(size=size, bold=size > 11, color=INK)
        cell.alignment = CENTERED
    for column, each in enumerate(widths):
        sheet.column_dimensions[chr(65 + column)].width = each
    sheet.freeze_panes = f"A{header_row + 1}"
    sheet.print_title_rows = f"1:{header_row}"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.oddFooter.center.text = "第 &P 页，共 &N 页"
    sheet.sheet_view.showGridLines = False


def write_section(workbook, source, name, entries, as_of):
    sheet = workbook.create_sheet(name)
    counts = Counter(entry[8] for entry in entries)
    summary = "，".join(f"{status} {counts[status]}" for status in STATUSES if counts[status])
    set_up(sheet, f"{name}工作日程", f"截至 {as_of}，共 {len(entries)} 项：{summary}", 3, WIDTHS)
    for column, title in enumerate(TITLES, 1):
        dress(sheet.cell(3, column), title, BOLD, CENTERED, HEADER_FILL)
    for index, (row, month, slot, content, _, owner, _, last, status) in enumerate(entries, 1):
        at = index + 3
        late = (as_of - last).days if status == "逾期" else ""
        dress(sheet.cell(at, 1), index, number_format="0")
        dress(sheet.cell(at, 2), month)
        dress(sheet.cell(at, 3), slot)
        dress(sheet.cell(at, 4), content, alignment=WRAPPED)
        dress(sheet.cell(at, 5), owner)
        dress(sheet.cell(at, 6), status, STATUS_FONTS[status], fill=STATUS_FILLS[status])
        dress(sheet.cell(at, 7), late, number_format="0" if late else "@")
        cell = sheet.cell(at, 8)
        dress(cell, f"D{row}", LINK)
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{source}'!D{row}", tooltip=f"{source} D{row}")
        cell.font = LINK
        dress(sheet.cell(at, 9), None, alignment=WRAPPED, fill=NOTE_FILL)
        lines = max(1, -(-text_width(content) // (WIDTHS[3] - 1)))
        sheet.row_dimensions[at].height = max(30, lines * 11 * 1.4 + 5)


def write_overview(workbook, title, entries, by_section, as_of):
    sheet = workbook.create_sheet("总览")
    widths = [27] + [9] * (len(STATUSES) + 1)
    set_up(sheet, title, f"截至 {as_of}", 3, widths)
    for column, text in enumerate(["责任单位", *STATUSES, "合计"], 1):
        dress(sheet.cell(3, column), text, BOLD, CENTERED, HEADER_FILL)
    row = 3
    for name, own in by_section.items():
        row += 1
        counts = Counter(entry[8] for entry in own)
        dress(sheet.cell(row, 1), name, alignment=WRAPPED)
        for column, status in enumerate(STATUSES, 2):
            dress(sheet.cell(row, column), counts[status], number_format="0")
        dress(sheet.cell(row, len(STATUSES) + 2), len(own), number_format="0")
    chart = BarChart()
    chart.type = "bar"
    chart.grouping = "stacked"
    chart.overlap = 100
    chart.add_data(Reference(sheet, min_col=2, max_col=len(STATUSES) + 1, min_row=3, max_row=row), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=row))
    sheet.add_chart(chart, "J3")
    row += 2
    for entry in sorted((entry for entry in entries if entry[8] == "逾期"), key=lambda entry: entry[7]):
        row += 1
        for column, value in enumerate((entry[4], entry[1] + entry[2], entry[3], (as_of - entry[7]).days), 1):
            dress(sheet.cell(row, column), value, number_format="0" if column == 4 else "@")


def main(file, out, day):
    as_of = date.fromisoformat(day)
    workbook = load_workbook(file)
    sheet = workbook.worksheets[0]
    title = str(sheet["A1"].value)
    entries = read_entries(sheet, int(title[:4]), as_of)
    highlight(sheet, entries, as_of)
    by_section = defaultdict(list)
    for entry in entries:
        by_section[entry[4]].append(entry)
    write_overview(workbook, title, entries, by_section, as_of)
    for name, own in by_section.items():
        write_section(workbook, sheet.title, name, own, as_of)
    workbook.save(out)


main(*sys.argv[1:])
