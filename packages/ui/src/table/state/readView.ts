/**
 * A saved view as JSON and back. It may have been saved by an older version or another program, so
 * nothing in it is believed: it goes through the same text as an address.
 */
import { plainState, type TableFilter, type TableState } from "../model/TableState.ts"
import { isTextOp, readState } from "./readState.ts"
import { writtenState } from "./writtenState.ts"

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {}

const list = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])
const texts = (value: unknown) => list(value).filter((it) => typeof it === "string")

const filterOf = (value: unknown): ReadonlyArray<TableFilter> => {
  const { column, op, value: asked } = record(value)
  if (typeof column !== "string" || typeof op !== "string") return []
  if (op === "anyOf") return [{ column, op, value: texts(asked) }]
  if (op === "empty" || op === "filled") return [{ column, op }]
  return isTextOp(op) && typeof asked === "string" ? [{ column, op, value: asked }] : []
}

const sortOf = (value: unknown) => {
  const { column, descending } = record(value)
  if (typeof column !== "string") return []
  return [descending === true ? { column, descending: true } : { column }]
}

const widthsOf = (value: unknown) =>
  Object.fromEntries(
    Object.entries(record(value)).flatMap(([key, width]) =>
      typeof width === "number" && Number.isFinite(width) ? [[key, Math.round(width)]] : []
    )
  )

export const readView = (json: unknown, keys: ReadonlyArray<string>): TableState => {
  const { sort, filters, columns, density } = record(json)
  const { order, hidden, widths } = record(columns)
  return readState(
    writtenState({
      ...plainState,
      sort: list(sort).flatMap(sortOf),
      filters: list(filters).flatMap(filterOf),
      columns: {
        order: texts(order),
        hidden: hidden === undefined || hidden === null ? null : texts(hidden),
        widths: widthsOf(widths)
      },
      density: density === "compact" ? "compact" : "normal"
    }),
    keys
  )
}
