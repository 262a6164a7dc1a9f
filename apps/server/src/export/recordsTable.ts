/** A register as a list for the desk, under headings by which an import reads it back. */
import type { AppServices } from "@aiwei/api/AppServices"
import type { DomainError } from "@aiwei/domain/errors"
import type { FieldValue } from "@aiwei/domain/records/OfficeRecord"
import type { RecordLine } from "@aiwei/domain/records/RecordRepo"
import { Records } from "@aiwei/domain/records/Records"
import { kindNames } from "@aiwei/intake/file/fileWords"
import type { RegisterField, RegisterKind } from "@aiwei/intake/kinds/RegisterKind"
import { registers } from "@aiwei/intake/kinds/registers"
import { Effect, Schema } from "effect"

import { allPages } from "./allPages.ts"
import { type Column, type ExportTable, type Seen, tableOf, type Value } from "./ExportTable.ts"

const text = Schema.optional(Schema.NullOr(Schema.String.check(Schema.isMaxLength(300))))

export const RecordsQuery = Schema.fromJsonString(
  Schema.Struct({
    kind: Schema.Literals(registers.map(({ kind }) => kind)),
    under: text,
    from: text,
    until: text,
    text
  })
)
type RecordsQuery = (typeof RecordsQuery)["Type"]

const words: Readonly<Record<string, string>> = {
  open: "未办结",
  closed: "已办结",
  present: "到会",
  leave: "请假",
  proxy: "代会",
  absent: "缺席"
}

const came = (one: FieldValue): string =>
  typeof one === "object" && one !== null && "name" in one ? String(one["name"]) : String(one)

/** 约50, 50余, 30-40: as an office writes it, and an import reads it. */
const heads = (value: FieldValue): string => {
  if (typeof value !== "object" || value === null || !("value" in value)) return String(value)
  const { value: n, approx, atLeast, max } = value
  if (max !== undefined) return `${String(n)}-${String(max)}`
  if (atLeast === true) return `${String(n)}余`
  return approx === true ? `约${String(n)}` : String(n)
}

const monthTexts = (value: ReadonlyArray<FieldValue>): string =>
  value
    .map((one) =>
      typeof one === "object" && one !== null && "month" in one
        ? `${String(one["month"])}月${String(one["text"])}`
        : String(one)
    )
    .join("；")

const shown = (type: RegisterField["type"], value: FieldValue | undefined): Value => {
  if (value === undefined || value === null) return null
  if (typeof value === "boolean") return value ? "是" : "否"
  if (type === "state" || type === "attendance") return words[String(value)] ?? String(value)
  if (type === "headcount") return heads(value)
  if (Array.isArray(value)) {
    if (type === "months") return monthTexts(value)
    return value.map(came).join(type === "list" || type === "attendees" ? "、" : "；")
  }
  return typeof value === "object" ? JSON.stringify(value) : value
}

const placeOf = ({ place, fields }: RecordLine): Value =>
  place ?? (typeof fields["communityText"] === "string" ? fields["communityText"] : null)

/** Nothing, where an empty cell would be read as that of the line above. */
const nothing = "—"

const columnsOf = ({ fields, keys }: RegisterKind): ReadonlyArray<Column<RecordLine>> => {
  const carried = new Set(keys.flat())
  const own = fields.map(({ field, zh, type }): Column<RecordLine> => ({
    field,
    heading: zh,
    of: (line) => shown(type, line.fields[field]) ?? (carried.has(field) ? nothing : null),
    points: type === "decimal"
  }))
  const place = {
    field: "place",
    heading: "社区",
    of: (line: RecordLine) => placeOf(line) ?? nothing
  }
  return [...own.slice(0, 1), place, ...own.slice(1)]
}

export const recordsTable = (
  office: string | null,
  { kind, ...asked }: RecordsQuery,
  seen: Seen
): Effect.Effect<ExportTable, DomainError, AppServices> => {
  const register = registers.find((one) => one.kind === kind)
  const columns = register === undefined ? [] : columnsOf(register)
  const pages = allPages(({ cursor, limit }) => {
    const offset = Number(cursor ?? 0)
    return Effect.map(
      Records.use((records) => records.list({ office, kind, ...asked, offset, limit })),
      ({ rows, total }) => ({ rows, next: offset + limit < total ? `${offset + limit}` : null })
    )
  })
  return Effect.map(pages, (rows) => tableOf(kindNames[kind][0], columns, rows, seen))
}
