/**
 * A table's set-up as one short text for an address: `s:name,total~d;f:post~contains~网格`. What it
 * separates with is escaped by `!` and a digit, so Chinese stays readable in the address.
 */
import type { TableFilter, TableState } from "../model/TableState.ts"

export const separators = ["!", ";", ",", "~", ":"] as const

export const escaped = (text: string): string =>
  text.replace(/[!;,~:]/g, (sign) => `!${separators.findIndex((it) => it === sign)}`)

const filter = (it: TableFilter): string => {
  const parts = [escaped(it.column), it.op]
  if (it.op === "anyOf") {
    return it.value.length === 0 ? parts.join("~") : [...parts, it.value.map(escaped)].join("~")
  }
  return "value" in it ? [...parts, escaped(it.value)].join("~") : parts.join("~")
}

/** Empty for a table nobody has touched. */
export const writtenState = ({ sort, filters, columns, density }: TableState): string => {
  const by = sort.map(({ column, descending }) => escaped(column) + (descending ? "~d" : ""))
  const widths = Object.entries(columns.widths).map(([key, width]) => `${escaped(key)}~${width}`)
  return [
    ...(by.length > 0 ? [`s:${by.join(",")}`] : []),
    ...filters.map((it) => `f:${filter(it)}`),
    ...(columns.order.length > 0 ? [`o:${columns.order.map(escaped).join(",")}`] : []),
    ...(columns.hidden === null ? [] : [`h:${columns.hidden.map(escaped).join(",")}`]),
    ...(widths.length > 0 ? [`w:${widths.join(",")}`] : []),
    ...(density === "normal" ? [] : [`d:${density}`])
  ].join(";")
}
