/**
 * Colours behind the cells of an .xlsb, which SheetJS reads no styles of. Records are as [MS-XLSB] has them:
 * a cell names its style, a style its fill, a fill its colours.
 */
import { type Colours, type Stated, colourOf, fillOf } from "../colour/Colour.ts"
import { readTheme } from "../xlsx/readTheme.ts"
import { partOf, relationsOf, xmlOf } from "../xlsx/relationsOf.ts"
import type { Zip } from "../zip/openZip.ts"
import { records12, wideString } from "./biff12.ts"
import type { Band, Looks, Stretch } from "./Looks.ts"

const record = {
  rowHeader: 0,
  firstCell: 1,
  lastCell: 11,
  firstShort: 12,
  lastShort: 18,
  fill: 45,
  style: 47,
  richCell: 62,
  sheet: 156,
  stylesOfCells: 617,
  endOfStylesOfCells: 618
} as const

const hex = (view: DataView, at: number): string =>
  [0, 1, 2]
    .map((next) =>
      view
        .getUint8(at + next)
        .toString(16)
        .padStart(2, "0")
    )
    .join("")

/** Eight bytes: what kind of colour, its number, how much lighter, and red, green, blue as they come out. */
const statedAt = (view: DataView, at: number): Stated => {
  const kind = view.getUint8(at) >> 1
  const number = view.getUint8(at + 1)
  const tint = view.getInt16(at + 2, true) / 32_767
  if (kind === 1) return { indexed: number, tint }
  if (kind === 2) return { rgb: hex(view, at + 4), tint }
  return kind === 3 ? { theme: number, tint } : {}
}

const patterns: Readonly<Record<number, string>> = { 0: "none", 1: "solid" }

const fillAt = (view: DataView, colours: Colours): string | undefined =>
  fillOf(
    patterns[view.getUint32(0, true)] ?? "pattern",
    colourOf(statedAt(view, 4), colours),
    colourOf(statedAt(view, 12), colours)
  )

/** By the number that cells name. */
const fillsOf = (bytes: Uint8Array, colours: Colours): ReadonlyArray<string | undefined> => {
  const fills: Array<string | undefined> = []
  const used: Array<number> = []
  let ofCells = false
  for (const { type, view } of records12(bytes)) {
    if (type === record.stylesOfCells) ofCells = true
    else if (type === record.endOfStylesOfCells) ofCells = false
    else if (type === record.fill && view.byteLength >= 20) fills.push(fillAt(view, colours))
    else if (type === record.style && ofCells) used.push(view.getUint16(6, true))
  }
  return used.map((fill) => fills[fill])
}

interface PlacedCell {
  readonly column: number
  readonly style: number
}

/** A short cell stands beside the one before and does not say where. */
const cellIn = (type: number, view: DataView, before: number): PlacedCell | undefined => {
  const isLong = type >= record.firstCell && type <= record.lastCell
  if ((isLong || type === record.richCell) && view.byteLength >= 8)
    return { column: view.getUint32(0, true), style: view.getUint32(4, true) & 0xffffff }
  const isShort = type >= record.firstShort && type <= record.lastShort
  if (!isShort || view.byteLength < 4) return undefined
  return { column: before + 1, style: view.getUint32(0, true) & 0xffffff }
}

const bandsOf = (
  bytes: Uint8Array,
  fills: ReadonlyArray<string | undefined>
): ReadonlyArray<Band> => {
  const bands: Array<Band> = []
  let stretches: Array<Stretch> = []
  let column = -1
  for (const { type, view } of records12(bytes)) {
    if (type === record.rowHeader) {
      const row = view.getUint32(0, true) + 1
      ;[stretches, column] = [[], -1]
      bands.push({ top: row, bottom: row, hidden: false, fills: stretches })
      continue
    }
    const cell = cellIn(type, view, column)
    if (cell === undefined) continue
    column = cell.column
    const fill = fills[cell.style]
    if (fill !== undefined) stretches.push({ left: column, right: column, fill })
  }
  return bands
}

/** The ids of the sheets' parts, in the order of the tabs. */
const sheetIds = (bytes: Uint8Array): ReadonlyArray<string> =>
  [...records12(bytes)]
    .filter(({ type }) => type === record.sheet)
    .map(({ view }) => wideString(view, 8)[0])

export const xlsbLooks = (zip: Zip): ReadonlyArray<Looks> => {
  const main = partOf(relationsOf(zip, ""), "officeDocument") ?? "xl/workbook.bin"
  const parts = relationsOf(zip, main)
  const [styles, theme] = [partOf(parts, "styles"), partOf(parts, "theme")]
  if (styles === undefined || !zip.has(styles)) return []
  const colours = {
    theme: theme !== undefined && zip.has(theme) ? readTheme(xmlOf(zip, theme)) : []
  }
  const fills = fillsOf(zip.read(styles), colours)
  if (fills.every((fill) => fill === undefined)) return []
  return sheetIds(zip.read(main)).map((id) => {
    const part = parts.find((one) => one.id === id && one.type === "worksheet")
    const bands =
      part === undefined || !zip.has(part.target) ? [] : bandsOf(zip.read(part.target), fills)
    return { bands }
  })
}
