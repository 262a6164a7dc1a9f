/**
 * Lines of registers: what makes a line the same one again finds it, whichever file brings it. Of several lines
 * with one key in a file the first is the first stored one, and so on. docs/rules/records.md
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { OfficeRecord } from "@aiwei/domain/records/OfficeRecord"
import { recordId } from "@aiwei/domain/records/recordId"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Effect } from "effect"

import { compact } from "../../../cells/cellText.ts"
import type { RegisterKind } from "../../../kinds/RegisterKind.ts"
import { registerNamed } from "../../../kinds/registers.ts"
import type { DataSheet } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { inSlices } from "../inSlices.ts"
import { noRows, type Plan, type PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { type Tells, tellsOf } from "../tells.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying } from "../units/unitChanges.ts"
import { unitDrafts } from "../units/unitDrafts.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { dayOf, fieldsAfter, keyOf, type Line, lineOf, placeText } from "./recordFields.ts"
import { storedLines } from "./storedLines.ts"

interface Placed {
  readonly unitId: OrgUnitId | null
  /** As written, where no unit of the office is known by it. */
  readonly text: string | null
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** Where each line is of: a unit of the office, or the words of the cell. */
const placesOf = (books: Books, context: PlanContext) => {
  const drafts = unitDrafts(books, context.nextId)
  const office = officeUnit(drafts, context.office)
  const places = officePlaces(drafts, office, books.aliases)
  const known = new Map<string, OrgUnitId | null>()
  const unitOf = (code: string | null, name: string | null): OrgUnitId | null => {
    const key = code ?? name
    if (key === null) return null
    const found = known.get(key)
    if (found !== undefined) return found
    const node = places.findOrAdd(code, name)
    const own = node !== undefined && drafts.isUnder(node, office.id) ? node.id : null
    known.set(key, own)
    return own
  }
  const place = (line: Line): Placed => {
    const unitId = unitOf(text(line["communityCode"]), text(line["communityName"]))
    return { unitId, text: unitId === null ? text(line[placeText]) : null }
  }
  return { drafts, office, place }
}

const journalled = ({ officeId, kind, unitId, day, fields }: OfficeRecord): object => ({
  officeId,
  kind,
  unitId,
  day,
  fields
})

const sameLine = (a: OfficeRecord, b: OfficeRecord): boolean =>
  a.unitId === b.unitId && a.day === b.day && canonicalJson(a.fields) === canonicalJson(b.fields)

const changeOf = (
  after: OfficeRecord,
  stored: OfficeRecord | undefined,
  source: { readonly sheet: string; readonly cell: string }
): PlannedChange => {
  const base = { entity: "OfficeRecord", id: after.id, ...source, counted: true } as const
  if (stored === undefined)
    return { ...base, action: "new", before: null, after: () => journalled(after) }
  if (sameLine(stored, after)) return { ...base, action: "unchanged", before: null, after: null }
  return {
    ...base,
    action: "changed",
    before: () => journalled(stored),
    after: () => journalled(after)
  }
}

const cellOf = (line: Line, { firstCell }: Tells): string =>
  line.cell ?? (line.row === undefined ? "A1" : firstCell(line.row))

/** A form says what it says; of a table only the columns it has. */
const saysOf = (line: Line, tells: Tells) => (field: string) => {
  const { row } = line
  return row === undefined
    ? line[field] !== undefined && line[field] !== null
    : tells.says(row, field)
}

/** Parts of keys that this sheet has no column for. A form and a place that stands in a title tell what they tell. */
const lackedBy = (register: RegisterKind, { columns }: DataSheet): ReadonlySet<string> => {
  if (columns.length === 0) return new Set()
  const has = new Set(columns.flatMap(({ field }) => field?.split("+") ?? []))
  const from = new Map(register.fields.map(({ field, from: column = field }) => [field, column]))
  const parts = register.keys.flat().filter((part) => part !== "community")
  return new Set(parts.filter((part) => from.get(part) !== "*" && !has.has(from.get(part) ?? part)))
}

/** Which stored line each is, or which new one; of several alike the first is the first. */
const identifier = (
  register: RegisterKind,
  officeId: OrgUnitId,
  books: Books,
  { sha256 }: PlanContext
) => {
  const { kind } = register
  const lines = storedLines(register, books.records)
  const met = new Map<string, number>()
  return (line: Line, place: string | null, lacking: ReadonlySet<string>) => {
    const key = keyOf(register, line, place)
    const idOf = (nth: number) =>
      recordId({ officeId, kind, parts: [...key.names, ...key.parts], nth }, sha256)
    const first = idOf(1)
    const nth = (met.get(first) ?? 0) + 1
    met.set(first, nth)
    const own = nth === 1 ? first : idOf(nth)
    const stored = lines.byId(own) ?? lines.toldBy(key, lacking, nth)
    return { id: stored?.id ?? own, stored }
  }
}

export const planRecords = Effect.fn("Imports.planRecords")(function* (
  sheets: ReadonlyArray<DataSheet>,
  books: Books,
  context: PlanContext
) {
  const { drafts, office, place } = placesOf(books, context)
  const changes: Array<PlannedChange> = []
  const written: Array<OfficeRecord> = []
  for (const [kind, own] of Map.groupBy(sheets, (sheet) => sheet.kind)) {
    const register = registerNamed(kind)
    if (register === undefined) continue
    const identify = identifier(register, office.id, books, context)
    for (const sheet of own) {
      const tells = tellsOf(sheet)
      const lacking = lackedBy(register, sheet)
      yield* inSlices(sheet.records, (record) => {
        const line = lineOf(record)
        const at = place(line)
        const { id, stored } = identify(line, at.unitId ?? (at.text && compact(at.text)), lacking)
        const fields = fieldsAfter(
          register,
          line,
          saysOf(line, tells),
          stored?.fields ?? null,
          at.text
        )
        const day = dayOf(register, fields)
        const after = { id, officeId: office.id, kind, unitId: at.unitId, day, fields }
        const change = changeOf(after, stored, { sheet: sheet.name, cell: cellOf(line, tells) })
        const lost = isOverruled(change, context.claimed("OfficeRecord", id))
        changes.push(lost ? overruled(change) : change)
        if (!lost && change.action !== "unchanged") written.push(after)
      })
    }
  }
  const start = { sheet: sheets[0]?.name ?? "", cell: "A1" }
  const plan: Plan = {
    changes: [...accompanying(drafts, new Set(), () => start), ...changes],
    numbersTaken: drafts.numbers(),
    rows: (firstNumber) => ({
      ...noRows,
      tree: unitRows(drafts, placer(drafts, firstNumber), context.from),
      offices: officeRows([office], books, context),
      records: written
    })
  }
  return plan
})
