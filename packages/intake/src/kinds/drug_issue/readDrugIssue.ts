import { type Amount, readAmount, readUnit } from "../../cells/amounts/readAmount.ts"
/**
 * Supplies handed out. The unit stands with the amount, in a column of its own, or in the heading; where it
 * stands nowhere it is missing, and is not taken from other rows.
 */
import { compact } from "../../cells/cellText.ts"
import { readInteger } from "../../cells/readInteger.ts"
import type { DrugIssueRecord } from "../../report/pests.ts"
import { findings, type Findings, warning } from "../../table/Findings.ts"
import type { Context } from "../../table/resolve.ts"
import { carried, type SourceRow } from "../../table/rows/carried.ts"
import { daysIn, sayOutOfPeriod } from "../../table/rows/daysIn.ts"
import { firstNamed, peopleIn } from "../../table/rows/peopleIn.ts"
import { placesIn } from "../../table/rows/placesIn.ts"
import { communityFrom, moved, shareBelow } from "../../table/rows/settled.ts"
import { sheetOf } from "../../table/rows/sheetOf.ts"
import { type WordsIn, wordsIn } from "../../table/rows/wordsIn.ts"
import type { SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, cellError, readAt, type Table } from "../../table/Table.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { drugIssueHeadings } from "./headings.ts"

const measures =
  /^(?:公斤|千克|斤|克|kg|g|包|袋|瓶|盒|个|桶|箱|支|片|粒|升|毫升|ml|l|套|张|罐|块|只|条|件|份|把|台|枚|卷|双|听)$/iu

/** 单位 is 公斤 in one office and a community in another. */
const settled = (table: Table, context: Context): Table => {
  if (!table.columnOf.has("unit")) return table
  const isMeasure = shareBelow(table, "unit", (text) => measures.test(text)) >= 0.5
  if (isMeasure) return table
  const placed = communityFrom(table, "unit", context)
  return placed.columnOf.has("unit") ? moved(placed, "unit", null) : placed
}

/** 数量（公斤）: the unit of every amount below that names none. */
const unitOfHeading = (table: Table): string | null => {
  const column = table.columnOf.get("quantity")
  const heading = table.block.headings.find((one) => one.column === column)
  const bracket = compact(heading?.bracket ?? "").replace(/^单位[:：]?/u, "")
  return measures.test(bracket) ? readUnit(bracket) : null
}

const missingUnit = (raw: unknown) =>
  warning(
    "missing_unit",
    `数量“${String(raw)}”没有单位，数量已照录，单位留空，请补填。`,
    `The amount “${String(raw)}” has no unit; the unit is left empty.`,
    { raw }
  )

const amountAt = (
  table: Table,
  row: number,
  source: SourceRow,
  words: WordsIn,
  said: Findings
): Pick<DrugIssueRecord, "quantity" | "unit"> => {
  const from = source(row, "quantity")
  if (from === null) return { quantity: null, unit: null }
  const cell = cellAt(table, from, "quantity")
  const address = addressAt(table, from, "quantity")
  if (cell?.error !== undefined) {
    said.add(cellError(cell.error), address, "quantity")
    return { quantity: null, unit: null }
  }
  const { value, unit: own, doubt }: Amount = readAmount(cell)
  if (doubt !== undefined) said.add(doubt, address, "quantity")
  const unit = own ?? readUnit(words(row, "unit") ?? "") ?? unitOfHeading(table)
  if (value !== null && unit === null) said.add(missingUnit(cell?.value), address, "unit")
  return { quantity: value === null ? null : String(value), unit }
}

/** One column that holds both is named for both. */
const shownFields = (table: Table, records: ReadonlyArray<DrugIssueRecord>) =>
  !table.columnOf.has("unit") &&
  unitOfHeading(table) === null &&
  records.some(({ unit }) => unit !== null)
    ? { quantity: "quantity+unit" }
    : {}

export const readDrugIssue = (given: Table, context: Context): SheetRead<DrugIssueRecord> => {
  const said = findings()
  const table = settled(given, context)
  const walked = walkRows(table, ["drug", "quantity"])
  const source = carried(table, walked)
  const words = wordsIn(table, source)
  const days = daysIn(table, walked, context, "date", source, said)
  const place = placesIn(table, walked, context, source, said)
  const signer = peopleIn(table, walked.data, context, "signer", source, said)
  const records = walked.data.map((row): DrugIssueRecord => {
    const at = place(row)
    const who = firstNamed(signer(row, at))
    const { day } = days(row)
    const remark = words(row, "remark")
    sayOutOfPeriod(table, row, "date", day, said, false)
    return {
      row,
      ...at,
      drug: words(row, "drug"),
      ...amountAt(table, row, source, words, said),
      households: readAt(table, source(row, "households") ?? row, "households", readInteger, said),
      date: day,
      signer: who.name,
      signerRosterRow: who.rosterRow,
      ...(remark === null ? {} : { remark })
    }
  })
  return sheetOf(table, walked, records, said, shownFields(table, records))
}

export const drugIssue: PlainKind<DrugIssueRecord> = {
  kind: "drug_issue",
  vocabularies: [drugIssueHeadings],
  read: readDrugIssue
}
