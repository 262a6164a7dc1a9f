/**
 * The way back from an address to a set-up. An address is typed, cut and passed on by people: what
 * cannot be read and what names a column that is not there is left out, the rest holds.
 */
import { plainState, type TableFilter, type TableState, type TextOp } from "../model/TableState.ts"
import { separators } from "./writtenState.ts"

const unescaped = (text: string): string =>
  text.replace(/!([0-4])/g, (_, digit: string) => separators[Number(digit)] ?? "")

const textOps: ReadonlySet<string> = new Set(["contains", "is", "isNot", "atLeast", "atMost"])
export const isTextOp = (op: string): op is TextOp => textOps.has(op)

const list = (text: string): ReadonlyArray<string> => text.split(",").map(unescaped)

const readFilter = (text: string): TableFilter | null => {
  const [name = "", op = "", value] = text.split("~")
  const column = unescaped(name)
  if (op === "empty" || op === "filled") return { column, op }
  if (op === "anyOf") return { column, op, value: value === undefined ? [] : list(value) }
  return isTextOp(op) ? { column, op, value: unescaped(value ?? "") } : null
}

/** A width in px that a column can have at all. */
export const boundedWidth = (width: number): number =>
  Math.min(1200, Math.max(40, Math.round(width)))

const readWidths = (text: string) =>
  text.split(",").flatMap((part): ReadonlyArray<readonly [string, number]> => {
    const [key = "", width = ""] = part.split("~")
    return /^\d{1,5}$/.test(width) ? [[unescaped(key), boundedWidth(Number(width))]] : []
  })

const readSort = (text: string) =>
  text.split(",").map((part) => {
    const [key = "", way] = part.split("~")
    const column = unescaped(key)
    return way === "d" ? { column, descending: true } : { column }
  })

const withPart = (state: TableState, part: string): TableState => {
  const text = part.slice(2)
  const { columns } = state
  if (part.startsWith("s:")) return { ...state, sort: readSort(text) }
  if (part.startsWith("o:")) return { ...state, columns: { ...columns, order: list(text) } }
  if (part.startsWith("h:")) {
    return { ...state, columns: { ...columns, hidden: text === "" ? [] : list(text) } }
  }
  if (part.startsWith("w:")) {
    return { ...state, columns: { ...columns, widths: Object.fromEntries(readWidths(text)) } }
  }
  if (part === "d:compact") return { ...state, density: "compact" }
  const filter = part.startsWith("f:") ? readFilter(text) : null
  return filter === null ? state : { ...state, filters: [...state.filters, filter] }
}

/** Only what is about columns that are there, each named once. */
export const knownState = (state: TableState, keys: ReadonlyArray<string>): TableState => {
  const known = (key: string) => keys.includes(key)
  const once = (all: ReadonlyArray<string>) => [...new Set(all.filter(known))]
  const { order, hidden, widths } = state.columns
  return {
    ...state,
    sort: state.sort.filter(
      ({ column }, at) => known(column) && state.sort.findIndex((it) => it.column === column) === at
    ),
    filters: state.filters.filter(({ column }) => known(column)),
    columns: {
      order: once(order),
      hidden: hidden === null ? null : once(hidden),
      widths: Object.fromEntries(Object.entries(widths).filter(([key]) => known(key)))
    }
  }
}

export const readState = (text: string, keys: ReadonlyArray<string>): TableState =>
  knownState(text.split(";").reduce(withPart, plainState), keys)
