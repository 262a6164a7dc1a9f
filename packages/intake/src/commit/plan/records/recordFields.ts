/**
 * What a line says of the fields its kind keeps. Nothing is kept of what is empty; a column that the sheet lacks,
 * or a cell that could not be read, says nothing and leaves what is stored alone.
 */
import type { FieldValue, OfficeRecord, RecordFields } from "@aiwei/domain/records/OfficeRecord"

import { compact } from "../../../cells/cellText.ts"
import type { KeyPart, RegisterField, RegisterKind } from "../../../kinds/RegisterKind.ts"

/** A record as a report tells it, looked at by the names of its fields. */
export type Line = Readonly<Record<string, unknown>> & {
  /** A form of its own has no row. */
  readonly row?: number
  /** Where the record stands, when a row holds several. */
  readonly cell?: string
}

export const lineOf = (record: object): Line => record as Line

/** The name of the place as written, kept where it is known by no unit. */
export const placeText = "communityText"

interface Came {
  readonly name: string
  readonly unit: string | null
  readonly attendance: string
  readonly proxyName: string | null
}

/** Without the addresses of cells, which are of this file alone. */
const attendeesOf = (value: unknown): FieldValue =>
  (value as ReadonlyArray<Came>).map(({ name, unit, attendance, proxyName }) => ({
    name,
    ...(unit === null ? {} : { unit }),
    attendance,
    ...(proxyName === null ? {} : { proxyName })
  }))

/** Null for what says nothing. */
const valueOf = ({ type }: RegisterField, value: unknown): FieldValue => {
  if (value === undefined || value === null || value === "") return null
  if (Array.isArray(value) && value.length === 0) return null
  return type === "attendees" ? attendeesOf(value) : (value as FieldValue)
}

export type Says = (field: string) => boolean

/** The place a line is of, for its key. */
export const placeOfRecord = ({ unitId, fields }: OfficeRecord): string | null => {
  const text = fields[placeText]
  return unitId ?? (typeof text === "string" ? compact(text) : null)
}

/** What is stored with what the line says put over it; the order is the declaration's. */
export const fieldsAfter = (
  { fields }: RegisterKind,
  line: Line,
  says: Says,
  stored: RecordFields | null,
  place: string | null
): RecordFields => {
  const after: Record<string, FieldValue> = {}
  for (const field of fields) {
    const { field: name, from = name, needs = [] } = field
    // What follows from other columns, as the state does from the day it was done, is told without its own.
    const told = valueOf(field, line[name])
    const mayTell = needs.length === 0 || needs.some(says)
    const isTold = mayTell && (told !== null || from === "*" || says(from))
    const value = isTold ? told : (stored?.[name] ?? null)
    if (value !== null) after[name] = value
  }
  if (place !== null) after[placeText] = place
  return after
}

const partOf = (value: unknown): string | null => {
  if (value === undefined || value === null || value === "") return null
  if (Array.isArray(value)) return value.map((one) => compact(String(one))).join("、") || null
  return compact(String(value)) || null
}

export interface LineKey {
  readonly names: ReadonlyArray<KeyPart>
  readonly parts: ReadonlyArray<string | null>
}

/** The parts of the first key that the line has whole, else of the last; `place` is that of the line. */
export const keyOf = (
  { keys }: RegisterKind,
  line: Readonly<Record<string, unknown>>,
  place: string | null
): LineKey => {
  let found: LineKey = { names: [], parts: [] }
  for (const names of keys) {
    const parts = names.map((name) => (name === "community" ? place : partOf(line[name])))
    found = { names, parts }
    if (!parts.includes(null)) break
  }
  return found
}

const isDay = /^\d{4}-\d{2}(?:-\d{2})?$/

export const dayOf = ({ day }: RegisterKind, fields: RecordFields): string | null => {
  const value = day === null ? null : fields[day]
  return typeof value === "string" && isDay.test(value) ? value : null
}
