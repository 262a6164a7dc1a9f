/**
 * What a record holds in a column, as short text. A column may fill two fields (`leaderName+leaderTitle`)
 * or one indicator of many (`points:I07`); what the record does not hold is an empty cell. What stands
 * between several names is the language's.
 */
import type { ReportRecord, ScoreItem } from "@aiwei/intake/report"

export type Join = (names: ReadonlyArray<string>) => string

export const itemText = (item: ScoreItem, by: "points" | "deduction"): string => {
  if (item.notApplicable) return "/"
  return item[by] ?? "?"
}

const plain = (value: unknown, join: Join): string => {
  if (typeof value === "boolean") return value ? "✓" : "—"
  if (typeof value === "string" || typeof value === "number") return String(value)
  if (!Array.isArray(value)) return ""
  return join(
    value.map((one: unknown) =>
      typeof one === "object" && one !== null && "name" in one ? String(one.name) : String(one)
    )
  )
}

/** Fields that a record keeps under another name, or deeper. */
const elsewhere = (record: ReportRecord, field: string): unknown => {
  if (field === "community" && "communityName" in record) return record.communityName
  if (!("items" in record)) return undefined
  if (field === "bonus") return record.bonus.points === "0" ? "" : record.bonus.points
  if (field === "veto") return record.veto.flag ? "✓" : ""
  if (field === "statedTotal") return record.stated.total
  return field === "statedRank" ? record.stated.rank : undefined
}

const one = (record: ReportRecord, field: string, join: Join): string => {
  const [by, code] = field.split(":")
  if (code !== undefined && "items" in record && (by === "points" || by === "deduction")) {
    const item = record.items.find((candidate) => candidate.itemCode === code)
    return item === undefined ? "" : itemText(item, by)
  }
  const own: unknown = Object.entries(record).find(([key]) => key === field)?.[1]
  return plain(elsewhere(record, field) ?? own, join)
}

export const fieldText = (record: ReportRecord, field: string, join: Join): string =>
  field
    .split("+")
    .map((part) => one(record, part, join))
    .filter((text) => text !== "")
    .join(" ")
