import type { Cell } from "@aiwei/workbook/Workbook"

import { readAmount } from "../../cells/amounts/readAmount.ts"
import { readHeadcount } from "../../cells/amounts/readHeadcount.ts"
/** Health education. A line with a month over its activities is no activity; 30～40人 stays a span. */
import { compact, textOf } from "../../cells/cellText.ts"
import { nothing, type Reading } from "../../cells/Reading.ts"
import type { HealthActivityRecord } from "../../report/publicHealth.ts"
import { findings } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried } from "../../table/rows/carried.ts"
import { daysIn, sayOutOfPeriod } from "../../table/rows/daysIn.ts"
import { firstNamed, peopleIn } from "../../table/rows/peopleIn.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { readAt, type Table } from "../../table/Table.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { healthActivityHeadings } from "./headings.ts"

const amountIn = /\d+(?:\.\d+)?万?(?:余|多)?[份张本册个套条页]/gu

/** 宣传单100份、手册50本: what was handed out altogether. */
const materialOf = (cell: Cell | undefined): Reading<number> => {
  const text = compact(textOf(cell))
  if (/^(?:未发放?|没有|未发资料)$/u.test(text)) return nothing
  const parts = text.match(amountIn) ?? []
  const bare = parts.length === 1 ? { value: parts[0] ?? null } : cell
  if (parts.length < 2) return readAmount(bare ?? undefined)
  const sum = parts.reduce((total, part) => total + (readAmount({ value: part }).value ?? 0), 0)
  return {
    value: sum,
    doubt: {
      code: "several_amounts",
      severity: "warning",
      zh: `“${text}”有几种资料，按合计 ${sum} 录入，请核对。`,
      en: `“${text}” names several; their sum, ${sum}, was taken.`,
      more: { raw: textOf(cell), value: sum }
    }
  }
}

export const readHealthActivity = (
  table: Table,
  context: Context
): SheetRead<HealthActivityRecord> => {
  const said = findings()
  const walked = walkRows(table, ["topic", "form", "place"])
  const source = carried(table, walked)
  const words = wordsIn(table, source)
  const days = daysIn(table, walked, context, "date", source, said)
  const place = placesIn(table, walked, context, source, said, ["place"])
  const speaker = peopleIn(table, walked.data, context, "speaker", source, said)
  const records = walked.data.map((row): HealthActivityRecord => {
    const { day, time } = days(row)
    const at = place(row)
    const by = firstNamed(speaker(row, at))
    const remark = words(row, "remark")
    sayOutOfPeriod(table, row, "date", day, said, false)
    return {
      row,
      date: day,
      ...(time === null ? {} : { time }),
      ...at,
      topic: words(row, "topic"),
      form: words(row, "form"),
      place: words(row, "place"),
      attendees: readAt(table, source(row, "attendees") ?? row, "attendees", readHeadcount, said),
      material: readAt(table, source(row, "material") ?? row, "material", materialOf, said),
      speaker: by.name,
      speakerRosterRow: by.rosterRow,
      ...(remark === null ? {} : { remark })
    }
  })
  return sheetOf(table, walked, records, said)
}

export const healthActivity: PlainKind<HealthActivityRecord> = {
  kind: "health_activity",
  vocabularies: [healthActivityHeadings],
  read: readHealthActivity
}
