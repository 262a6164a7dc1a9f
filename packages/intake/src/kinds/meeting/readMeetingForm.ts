/**
 * The record of one meeting: what its labels say, and who of its list came. What stands around is told row by
 * row, as for any other sheet.
 */
import { addressOf } from "@aiwei/workbook/address"

import { compact, tidy } from "../../cells/cellText.ts"
import { readDay } from "../../cells/days/readDay.ts"
import { readInteger } from "../../cells/readInteger.ts"
import { readName } from "../../cells/readName.ts"
import { legendIn } from "../../cells/said/readAttendance.ts"
import { monthIn, yearIn } from "../../file/period.ts"
import { type Grid, lineOf, written } from "../../grid/Grid.ts"
import type { DataSheet, SkippedRow } from "../../report.ts"
import type { MeetingForm, MeetingRecord } from "../../report/meetings.ts"
import { type Findings, findings } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { footerWords, noteWords } from "../../table/rowWords.ts"
import { gapRows } from "../../table/walkRows.ts"
import { attendeesNamed, type BlockRead, readBlock } from "./form/formAttendees.ts"
import { formPairs, type Pair } from "./form/formPairs.ts"
import type { FormField } from "./form/formWords.ts"
import { meetingContent } from "./form/meetingContent.ts"
import { signHeaderIn } from "./form/signBlocks.ts"

export interface FormSheet extends DataSheet<MeetingRecord> {
  readonly form: MeetingForm
}

type Said = ReadonlyMap<FormField, Pair>

const wordOf = (said: Said, field: FormField): string | null => {
  const text = tidy(said.get(field)?.text ?? "")
  return text === "" || /^[-—/_]+$/u.test(text) ? null : text
}

const personOf = (said: Said, field: FormField): string | null => {
  const text = wordOf(said, field)
  return text === null ? null : readName(text)
}

/** 应到16人，实到13人，请假3人, or a cell of its own. */
const countOf = (said: Said, own: FormField, words: RegExp): number | null => {
  const alone = readInteger({ value: wordOf(said, own) }).value
  if (alone !== null) return alone
  const found = words.exec(compact(said.get("counts")?.text ?? ""))?.[1]
  return found === undefined ? null : Number(found)
}

const dayOf = (grid: Grid, said: Said, names: string, context: Context, findings_: Findings) => {
  const pair = said.get("date")
  const year = yearIn(names) ?? context.year ?? null
  if (pair === undefined) {
    const named = /(?:\d{4}[年.\-/])?\d{1,2}[月.\-/]\d{1,2}日?/u.exec(grid.sheet.name)?.[0]
    return readDay({ value: named ?? null }, { year, month: null }, false)
  }
  const cell = grid.own(pair.row, pair.column)
  const given =
    cell?.day === undefined && typeof cell?.value !== "number" ? { value: pair.text } : cell
  const read = readDay(given, { year, month: monthIn(names) }, false)
  if (read.doubt !== undefined) findings_.add(read.doubt, addressOf(pair.row, pair.column), "date")
  return read
}

/** Rows that are neither label, value nor name. */
const around = (grid: Grid, used: ReadonlySet<number>): ReadonlyArray<SkippedRow> => {
  const skipped: Array<SkippedRow> = []
  let next = grid.firstRow
  let named = false
  for (const row of grid.rows) {
    skipped.push(...gapRows(next, row.row).filter((gap) => !used.has(gap.row)))
    next = row.row + 1
    if (used.has(row.row)) {
      named = true
      continue
    }
    const cells = written(grid, row)
    const lead = compact(cells[0]?.text ?? "")
    const reason =
      lead === ""
        ? "blank"
        : footerWords.test(lead) || /签[字名章]|人[:：]/u.test(lead)
          ? "footer"
          : noteWords.test(lead)
            ? "note"
            : cells.length === 1 || !named
              ? "title"
              : "meta"
    skipped.push({ row: row.row, reason, text: lineOf(grid, row) })
  }
  return skipped
}

const formOf = (said: Said, blocks: ReadonlyArray<BlockRead>): MeetingForm => ({
  ...Object.fromEntries(
    [...said].map(([field, { row, column }]) => [field, addressOf(row, column)])
  ),
  ...(blocks.length === 0 ? {} : { attendanceBlocks: blocks.map(({ range }) => range) })
})

const usedRows = (
  pairs: ReadonlyArray<Pair>,
  header: number | null,
  blocks: ReadonlyArray<BlockRead>
) => {
  const used = new Set(blocks.flatMap(({ rows }) => rows))
  if (header !== null) used.add(header)
  for (const { row, lastRow } of pairs) for (let at = row; at <= lastRow; at++) used.add(at)
  return used
}

export const readMeetingForm = (grid: Grid, names: string, context: Context): FormSheet => {
  const told = findings()
  const header = signHeaderIn(grid)
  const pairs = formPairs(grid, header?.row ?? Infinity).filter(
    ({ text, field }) => text !== "" || field === "content"
  )
  const said: Said = new Map(pairs.toReversed().map((pair) => [pair.field, pair]))
  const below = grid.rows.flatMap(({ row }) => (header !== null && row > header.row ? [row] : []))
  const legend = legendIn(
    grid.rows.flatMap((row) => (written(grid, row).length <= 2 ? [lineOf(grid, row)] : []))
  )
  const blocks = (header?.blocks ?? []).flatMap(
    (block) => readBlock(grid, block, below, context, legend, told) ?? []
  )
  const { value: date, time = null } = dayOf(grid, said, names, context, told)
  const listed = blocks.flatMap(({ attendees }) => attendees)
  const skipped = around(grid, usedRows(pairs, header?.row ?? null, blocks))
  const record: MeetingRecord = {
    date,
    time,
    topic: wordOf(said, "topic"),
    place: wordOf(said, "place"),
    host: personOf(said, "host"),
    recorder: personOf(said, "recorder"),
    expectedCount: countOf(said, "expected", /应[到参].{0,3}?(\d+)/u),
    presentCount: countOf(said, "present", /(?:实到|到会|参会|出席).{0,3}?(\d+)/u),
    leaveCount: countOf(said, "leave", /请假.{0,3}?(\d+)/u),
    content: meetingContent(said.get("content")?.text ?? ""),
    attendees: listed.length > 0 ? listed : attendeesNamed(pairs, context, told)
  }
  const titles = skipped.filter(({ reason }) => reason === "title")
  const firstPair = pairs[0]?.row ?? 1
  return {
    name: grid.sheet.name,
    state: grid.sheet.state,
    role: "data",
    kind: "meeting",
    titleRows: titles.flatMap(({ row }) => (row < firstPair ? [row] : [])),
    headerRows: header === null ? [] : [header.row],
    columns: [],
    form: formOf(said, blocks),
    recordCount: 1,
    records: [record],
    skippedRows: skipped,
    warnings: told.warnings,
    errors: told.errors
  }
}
