import { cellOfNumber } from "../cellOfNumber.ts"
import { dayOfText } from "../dayOfSerial.ts"
/**
 * One `c` element as a cell. A stored text and an error look alike in the file but for the type, which is
 * why hucre's row stream, which hands both out as text, is not enough here.
 */
import type { Cell } from "../Workbook.ts"
import { joinedText, unescaped } from "./readStrings.ts"
import type { Styles } from "./readStyles.ts"
import type { XmlScanner } from "./XmlScanner.ts"

export interface CellSource {
  readonly strings: ReadonlyArray<Cell>
  readonly styles: Styles
  readonly date1904: boolean
  /** Formatting a number is slow and the same days and scores come again and again. */
  readonly known: Map<string, Map<number, Cell>>
  /** Cells that are one object stay one object when they are painted. */
  readonly painted: Map<string, Map<Cell, Cell>>
}

const formatted = (source: CellSource, value: number, format: string | undefined): Cell => {
  if (format === undefined) return { value }
  const known = source.known.get(format) ?? new Map<number, Cell>()
  source.known.set(format, known)
  const before = known.get(value)
  if (before !== undefined) return before
  const cell = cellOfNumber(value, format, source.date1904)
  if (known.size < 20_000) known.set(value, cell)
  return cell
}

const formatOf = (source: CellSource, style: string | undefined): string | undefined =>
  style === undefined ? undefined : source.styles.formats[Number(style)]

/** The strict dialect writes days as text; they come out like any other day. */
const ofDay = (source: CellSource, text: string, style: string | undefined): Cell => {
  const day = dayOfText(text, source.date1904)
  if (day === undefined) return { value: text }
  return { ...formatted(source, day.value, formatOf(source, style)), ...day }
}

const ofNumber = (source: CellSource, text: string, style: string | undefined) => {
  const trimmed = text.trim()
  if (trimmed === "") return undefined
  const value = Number(trimmed)
  if (Number.isNaN(value)) return { value: text }
  return formatted(source, value, formatOf(source, style))
}

const valueOf = (
  source: CellSource,
  type: string | undefined,
  text: string,
  style: string | undefined
): Cell | undefined => {
  switch (type) {
    case "s":
      return text === "" ? undefined : source.strings[Number(text)]
    case "str":
    case "inlineStr":
      return { value: unescaped(text) }
    case "b":
      return { value: text.trim() === "1" || text.trim().toLowerCase() === "true" }
    case "e":
      return { value: null, error: text }
    case "d":
      return ofDay(source, text, style)
    default:
      return ofNumber(source, text, style)
  }
}

const painted = (source: CellSource, cell: Cell, style: string | undefined): Cell => {
  const fill = style === undefined ? undefined : source.styles.fills[Number(style)]
  if (fill === undefined) return cell
  const known = source.painted.get(fill) ?? new Map<Cell, Cell>()
  source.painted.set(fill, known)
  const before = known.get(cell)
  if (before !== undefined) return before
  const made = { ...cell, fill }
  if (known.size < 20_000) known.set(cell, made)
  return made
}

/** Reads on to the end of the `c` that was just opened; undefined when it holds nothing. */
export const readCell = (xml: XmlScanner, source: CellSource): Cell | undefined => {
  const type = xml.attribute("t")
  const style = xml.attribute("s")
  let text: string | undefined
  let inline: string | undefined
  let formula = false
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "open") {
      if (xml.name === "is") inline = joinedText(xml, "is")
      else if (xml.name === "f") formula = true
    } else if (xml.name === "v") text = xml.text()
    else if (xml.name === "c") break
  }
  const found =
    inline === undefined
      ? text === undefined
        ? undefined
        : valueOf(source, type, text, style)
      : { value: inline }
  if (formula) return painted(source, { ...(found ?? { value: null }), formula: true }, style)
  if (found === undefined || found.value === "") return undefined
  return painted(source, found, style)
}
