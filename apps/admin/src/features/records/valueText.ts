/** A field of a line as a person reads it. */
import type { RecordLine, RegisterTold } from "@aiwei/queries/duty/recordQueries"
import { grouped } from "@aiwei/ui/text/grouped"

import type { RecordWords } from "./useRecordWords.ts"

type Value = RecordLine["fields"][string]
type Field = RegisterTold["fields"][number]
type Shape = Readonly<Record<string, unknown>>

const isShape = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isKeyOf = <A extends object>(of: A, key: PropertyKey): key is keyof A =>
  Object.hasOwn(of, key)

const heads = (it: RecordWords, value: Shape): string => {
  const count = Number(value["value"])
  const n = grouped(count)
  if (typeof value["max"] === "number") return it.between(n, grouped(value["max"]))
  if (value["atLeast"] === true) return it.atLeast(n)
  return value["approx"] === true ? it.about(n) : n
}

const came = (it: RecordWords, one: unknown): string => {
  if (!isShape(one)) return String(one)
  const how = String(one["attendance"])
  const name = String(one["name"])
  return how === "present" || !isKeyOf(it.attendance, how)
    ? name
    : `${name}（${it.attendance[how]}）`
}

const ofMonth = (it: RecordWords, one: unknown): string =>
  isShape(one) ? `${it.month(Number(one["month"]))} ${String(one["text"])}` : String(one)

/** Null where the line says nothing of it. */
export const valueText = (
  it: RecordWords,
  { type }: Pick<Field, "type">,
  value: Value | undefined
): string | null => {
  if (value === undefined || value === null) return null
  if (typeof value === "boolean") return value ? it.yes : it.no
  if (typeof value === "number") return Number.isInteger(value) ? grouped(value) : String(value)
  if (typeof value === "string") {
    if (type === "state" && isKeyOf(it.states, value)) return it.states[value]
    if (type === "attendance" && isKeyOf(it.attendance, value)) return it.attendance[value]
    return value
  }
  if (isShape(value)) return type === "headcount" ? heads(it, value) : JSON.stringify(value)
  const one = type === "months" ? ofMonth : came
  return it.join(value.map((each) => one(it, each)))
}

export const placeText = (it: RecordWords, { place, fields }: RecordLine): string | null => {
  const written = fields["communityText"]
  return place ?? (typeof written === "string" ? it.unknownPlace(written) : null)
}
