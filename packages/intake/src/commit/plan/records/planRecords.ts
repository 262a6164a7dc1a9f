/**
 * Lines of registers: what makes a line the same one again finds it, whichever file brings it. Of several lines
 * with one key in a file the first is the first stored one, and so on. docs/rules/records.md
 */
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { OfficeRecord, RecordFields, RecordId } from "@aiwei/domain/records/OfficeRecord"
import { canonicalJson } from "@aiwei/domain/shared/canonicalJson"
import { Effect } from "effect"

import { compact } from "../../../cells/cellText.ts"
import type { RegisterKind } from "../../../kinds/RegisterKind.ts"
import { registerNamed } from "../../../kinds/registers.ts"
import type { DataSheet, ReportRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { inSlices } from "../inSlices.ts"
import { doubted, unmaskedTexts } from "../maskedTexts.ts"
import { noRows, type Plan, type PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { type Tells, tellsOf } from "../tells.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying } from "../units/unitChanges.ts"
import { unitDrafts } from "../units/unitDrafts.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { type Identified, identifier, type Told } from "./identified.ts"
import {
  dayOf,
  fieldsAfter,
  keyOf,
  type Line,
  type LineKey,
  lineOf,
  placeText
} from "./recordFields.ts"

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

/** Only texts are masked; most lines have no star in any. */
const textsIn = (fields: RecordFields): Readonly<Record<string, string>> => {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") texts[name] = value
  }
  return texts
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

/** Stars stand for what the reader was not shown: they tell no line from another. */
const maskedParts = (
  lacking: ReadonlySet<string>,
  { names, parts }: LineKey
): ReadonlySet<string> => {
  const masked = names.filter((_, at) => /[*＊]{2}/u.test(parts[at] ?? ""))
  return masked.length === 0 ? lacking : new Set([...lacking, ...masked])
}

/** Numbers and names that come back as they were shown say what is stored. */
const unmaskedLine = (
  after: OfficeRecord,
  stored: OfficeRecord | undefined,
  { line, tells }: Pick<Met, "line" | "tells">
) => {
  const texts = textsIn(after.fields)
  const { changed, doubts } = unmaskedTexts(texts, textsIn(stored?.fields ?? {}), (field) =>
    line.row === undefined ? "A1" : tells.cellOf(line.row, field)
  )
  const names = Object.keys(changed)
  if (names.length === 0) return { after, doubts }
  const kept = Object.entries({ ...after.fields, ...changed }).filter(([, value]) => value !== null)
  return { after: { ...after, fields: Object.fromEntries(kept) as RecordFields }, doubts }
}

interface Met {
  readonly line: Line
  readonly sheet: string
  readonly tells: Tells
  readonly at: Placed
  readonly told: Told
}

/** A line as it was met, and what it would leave over a stored one. */
const linesOf = (officeId: OrgUnitId, place: (line: Line) => Placed) => {
  const afterOf = (register: RegisterKind, { line, tells, at }: Omit<Met, "told">) => {
    const says = saysOf(line, tells)
    return (id: RecordId, stored: OfficeRecord | undefined): OfficeRecord => {
      const fields = fieldsAfter(register, line, says, stored?.fields ?? null, at.text)
      const day = dayOf(register, fields)
      return { id, officeId, kind: register.kind, unitId: at.unitId, day, fields }
    }
  }
  const metIn = (register: RegisterKind, sheet: DataSheet) => {
    const tells = tellsOf(sheet)
    const lacking = lackedBy(register, sheet)
    return (record: ReportRecord): Met => {
      const line = lineOf(record)
      const at = place(line)
      const key = keyOf(register, line, at.unitId ?? (at.text && compact(at.text)))
      const met = { line, sheet: sheet.name, tells, at }
      const after = afterOf(register, met)
      const isAlready = (stored: OfficeRecord) => sameLine(stored, after(stored.id, stored))
      return { ...met, told: { key, lacking: maskedParts(lacking, key), isAlready } }
    }
  }
  return { afterOf, metIn }
}

export const planRecords = Effect.fn("Imports.planRecords")(function* (
  sheets: ReadonlyArray<DataSheet>,
  books: Books,
  context: PlanContext
) {
  const { drafts, office, place } = placesOf(books, context)
  const changes: Array<PlannedChange> = []
  const written: Array<OfficeRecord> = []
  const { afterOf, metIn } = linesOf(office.id, place)
  for (const [kind, own] of Map.groupBy(sheets, (sheet) => sheet.kind)) {
    const register = registerNamed(kind)
    if (register === undefined) continue
    const identify = identifier(register, office.id, books.records, context.sha256)
    const take = (one: Met, { id, stored }: Identified): void => {
      const { after, doubts } = unmaskedLine(afterOf(register, one)(id, stored), stored, one)
      const source = { sheet: one.sheet, cell: cellOf(one.line, one.tells) }
      const change = doubted(changeOf(after, stored, source), doubts)
      const lost = isOverruled(change, context.claimed("OfficeRecord", id))
      changes.push(lost ? overruled(change) : change)
      if (!lost && change.action !== "unchanged") written.push(after)
    }
    const met: Array<Met> = []
    for (const sheet of own) {
      const meet = metIn(register, sheet)
      yield* inSlices(sheet.records, (record) => {
        const one = meet(record)
        // A register that is new to the office: nothing to be found, and no list to be kept of it.
        if (books.records.size === 0) take(one, identify.next(one.told))
        else met.push(one)
      })
    }
    const found = identify.all(met.map(({ told }) => told))
    yield* inSlices([...met.entries()], ([n, one]) => {
      const its = found.get(n)
      if (its !== undefined) take(one, its)
    })
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
