/**
 * Problems to be put right. A deadline may count from the day found; whether a problem is closed is what
 * its status says, and where there is none, whether it has a day on which it was done.
 */
import { textOf } from "../../cells/cellText.ts"
import { readDeadline } from "../../cells/days/readDeadline.ts"
import { rolledOver } from "../../cells/days/rolledOver.ts"
import { readState } from "../../cells/said/readState.ts"
import type { RectificationRecord } from "../../report/inspections.ts"
import { findings, type Findings, warning } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried } from "../../table/rows/carried.ts"
import { contextOf, daysIn, sayOutOfPeriod } from "../../table/rows/daysIn.ts"
import { firstNamed, peopleIn } from "../../table/rows/peopleIn.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { communityFrom, moved } from "../../table/rows/settled.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { type WordsIn, wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, readAt, type Table, textAt } from "../../table/Table.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { rectificationHeadings } from "./headings.ts"

/** A unit that answers is a community, or whoever answers where nobody else is named. */
const settled = (table: Table, context: Context): Table => {
  const placed = communityFrom(table, "~unit", context)
  return placed.columnOf.has("responsible") ? placed : moved(placed, "~unit", "responsible")
}

const doneTooSoon = (raw: string) =>
  warning(
    "done_before_found",
    "完成日期早于发现日期，两个日期都已照录，请核对。",
    "It was done before it was found; both days were kept, please check.",
    { raw }
  )

const sayTooSoon = (
  table: Table,
  row: number,
  found: string | null,
  done: string | null,
  said: Findings
): void => {
  if (found === null || done === null || done >= found) return
  const raw = textOf(cellAt(table, row, "doneDate"))
  said.add(doneTooSoon(raw), addressAt(table, row, "doneDate"), "doneDate")
}

const doneWithoutDay = warning(
  "closed_without_date",
  "标为完成但无完成日期，已按完成录入，请补填日期。",
  "Marked as done without a day; taken as done, please add the day."
)

const unclear = (raw: string) =>
  warning(
    "unknown_status",
    `“${raw}”看不出是否完成，按有无完成日期判定，请核对。`,
    `“${raw}” does not say whether it is done; decided by the day it was done.`,
    { raw }
  )

interface Status {
  readonly status: "open" | "closed"
  readonly stated: "open" | "closed" | null
}

const statusOf = (
  table: Table,
  row: number,
  words: WordsIn,
  doneDate: string | null,
  said: Findings
): Status => {
  const text = words(row, "status", false)
  const ofDay = readState(textAt(table, row, "doneDate").replace(/\d.*/u, ""))
  const stated = text === null ? ofDay : readState(text)
  if (text !== null && stated === null) {
    said.add(unclear(text), addressAt(table, row, "status"), "status")
  }
  return { status: stated ?? (doneDate === null ? "open" : "closed"), stated }
}

export const readRectification = (
  given: Table,
  context: Context
): SheetRead<RectificationRecord> => {
  const said = findings()
  const table = settled(given, context)
  const walked = walkRows(table, ["problem"])
  const source = carried(table, walked)
  const words = wordsIn(table, source)
  const time = contextOf(table, context, walked.data, "foundDate")
  const found = daysIn(table, walked, context, "foundDate", source, said, { context: time })
  const done = daysIn(table, walked, context, "doneDate", source, said, {
    quiet: true,
    context: time
  })
  const place = placesIn(table, walked, context, source, said, ["place", "problem"])
  const responsible = peopleIn(table, walked.data, context, "responsible", source, said)
  const reviewer = peopleIn(table, walked.data, context, "reviewer", source, said)
  const records = walked.data.map((row): RectificationRecord => {
    const { day: foundDate, time: clock } = found(row)
    const { day: written } = done(row)
    const doneDate =
      written === null ? null : rolledOver(written, foundDate, cellAt(table, row, "doneDate"))
    const at = place(row)
    const [who, by] = [firstNamed(responsible(row, at)), firstNamed(reviewer(row, at))]
    const { status, stated } = statusOf(table, row, words, doneDate, said)
    const due = source(row, "deadline")
    const [where, remark] = [words(row, "place"), words(row, "remark")]
    sayOutOfPeriod(table, row, "foundDate", foundDate, said, false)
    sayTooSoon(table, row, foundDate, doneDate, said)
    const isMissing = stated === "closed" && doneDate === null && table.columnOf.has("doneDate")
    if (isMissing && !/\d/u.test(textAt(table, row, "doneDate"))) {
      const cell = addressAt(table, row, "status") ?? addressAt(table, row, "doneDate")
      said.add(doneWithoutDay, cell, "status")
    }
    return {
      row,
      no: words(row, "no"),
      foundDate,
      ...(clock === null ? {} : { time: clock }),
      ...at,
      ...(where === null ? {} : { place: where }),
      problem: words(row, "problem"),
      responsible: who.name,
      responsibleRosterRow: who.rosterRow,
      deadline:
        due === null
          ? null
          : readAt(table, due, "deadline", (cell) => readDeadline(cell, foundDate, time), said),
      doneDate,
      reviewer: by.name,
      reviewerRosterRow: by.rosterRow,
      status,
      ...(remark === null ? {} : { remark })
    }
  })
  return sheetOf(table, walked, records, said)
}

export const rectification: PlainKind<RectificationRecord> = {
  kind: "rectification",
  vocabularies: [rectificationHeadings],
  read: readRectification
}
