/**
 * Lists of attendance: a record for every person and meeting. The days stand in the heads of the columns, or
 * once in the title where there is one meeting; a column nobody has marked was not held yet.
 */
import { addressOf } from "@aiwei/workbook/address"

import { compact, isBlank, textOf } from "../../cells/cellText.ts"
import { readDay } from "../../cells/days/readDay.ts"
import { isDitto, readName } from "../../cells/readName.ts"
import { legendIn, type Legend, readAttendance } from "../../cells/said/readAttendance.ts"
import { written } from "../../grid/Grid.ts"
import type { MeetingAttendanceRecord } from "../../report/meetings.ts"
import { findings, type Findings, warning } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried } from "../../table/rows/carried.ts"
import { contextOf } from "../../table/rows/daysIn.ts"
import { rowsBetween, type SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, columnsOf, type Table, textAt } from "../../table/Table.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { isNobody, whereabouts } from "./attendees.ts"
import { attendanceHeadings } from "./headings.ts"

interface Meeting {
  readonly column: number
  readonly date: string | null
  readonly field: string
}

const others = (table: Table): ReadonlySet<number> =>
  new Set([...table.columnOf].filter(([field]) => field !== "~days").map(([, column]) => column))

/** The day in the head of a column, whichever of its rows has it; null for a day of no year, undefined for none. */
const dayOfHead = (table: Table, context: Context, column: number): string | null | undefined => {
  const time = contextOf(table, context, [], "attendance")
  for (let row = table.block.bottom; row >= table.block.top; row--) {
    const cell = table.grid.cell(row, column)
    const text = compact(textOf(cell)).replace(/(?:例会|会议|签到|会|第.*?次)/gu, "")
    if (isBlank(cell) || !/\d/u.test(text)) continue
    const bare = /[(（](.*?\d.*?)[)）]/u.exec(text)?.[1] ?? text
    const given =
      cell?.day === undefined && typeof cell?.value === "string" ? { value: bare } : cell
    const { value: day, doubt } = readDay(given, time, false)
    if (day !== null) return day
    if (doubt?.more?.["missing"] === "year") return null
  }
  return undefined
}

const dayInNames = (table: Table, context: Context): string | null => {
  const time = contextOf(table, context, [], "attendance")
  const texts = [
    ...table.grid.rows
      .filter(({ row }) => row < table.block.top)
      .flatMap((row) => written(table.grid, row).map(({ text }) => text)),
    table.grid.sheet.name,
    table.names
  ]
  for (const text of texts) {
    const found = /(?:\d{4}[年.\-/])?\d{1,2}[月.\-/]\d{1,2}[日号]?/u.exec(
      text.normalize("NFKC").replace(/\s+/gu, "")
    )?.[0]
    const day =
      found === undefined || /填报|制表/u.test(text)
        ? null
        : readDay({ value: found }, time, false).value
    if (day !== null) return day
  }
  return null
}

const meetingsIn = (
  table: Table,
  context: Context,
  data: ReadonlyArray<number>
): ReadonlyArray<Meeting> => {
  const taken = others(table)
  const isMarked = (column: number) => data.some((row) => !isBlank(table.grid.cell(row, column)))
  const columns = table.block.headings.map(({ column }) => column)
  const dated = columns.flatMap((column): ReadonlyArray<Meeting> => {
    const date = taken.has(column) ? undefined : dayOfHead(table, context, column)
    if (date === undefined || !isMarked(column)) return []
    return [{ column, date, field: date === null ? "attendance" : `attendance:${date}` }]
  })
  if (dated.length > 0) return dated
  const sign = table.columnOf.get("attendance")
  if (sign === undefined) return []
  return [{ column: sign, date: dayInNames(table, context), field: "attendance" }]
}

const noDay = warning(
  "meeting_date_unknown",
  "看不出是哪天的会议，日期留空，请在标题中写明后重新导入。",
  "The day of the meeting is not given; left empty. State it in the title and import again."
)

interface Row {
  readonly row: number
  readonly name: string
  readonly unit: string
}

const recordOf = (
  table: Table,
  context: Context,
  { row, name, unit }: Row,
  { column, date }: Meeting,
  legend: Legend,
  said: Findings
): MeetingAttendanceRecord => {
  const at = {
    name: addressOf(row, table.columnOf.get("name") ?? 0),
    unit: addressAt(table, row, "unit")
  }
  return {
    row,
    cell: addressOf(row, column),
    meetingDate: date,
    name,
    ...whereabouts(context, name, unit, at, said),
    ...readAttendance(textOf(table.grid.cell(row, column)), name, legend)
  }
}

export const readAttendanceTable = (
  table: Table,
  context: Context
): SheetRead<MeetingAttendanceRecord> => {
  const said = findings()
  const walked = walkRows(table, ["name"])
  const source = carried(table, walked)
  const meetings = meetingsIn(table, context, walked.data)
  const legend = legendIn(walked.skipped.map(({ text }) => text))
  if (meetings.some(({ date }) => date === null)) {
    said.add(noDay, addressOf(table.block.top, meetings[0]?.column ?? 0), "meetingDate")
  }
  let lastUnit = ""
  const people = walked.data.flatMap((row): ReadonlyArray<Row> => {
    const name = readName(textAt(table, row, "name"))
    const own = textOf(cellAt(table, source(row, "unit") ?? row, "unit"))
    lastUnit = isDitto(own) ? lastUnit : own
    return name === null || isNobody(name) ? [] : [{ row, name, unit: lastUnit }]
  })
  const records = people.flatMap((person) =>
    meetings.map((meeting) => recordOf(table, context, person, meeting, legend, said))
  )
  const fields = [...table.columnOf].filter(([field]) => !field.startsWith("~"))
  return {
    titleRows: walked.titleRows,
    headerRows: rowsBetween(table.block.top, table.block.bottom),
    columns: columnsOf(
      table,
      new Map([
        ...fields.map(([field, column]) => [column, field] as const),
        ...meetings.map(({ column, field }) => [column, field] as const)
      ])
    ),
    records,
    skipped: walked.skipped,
    said
  }
}

export const meetingAttendance: PlainKind<MeetingAttendanceRecord> = {
  kind: "meeting_attendance",
  vocabularies: [attendanceHeadings],
  read: readAttendanceTable
}
