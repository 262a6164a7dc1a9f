/** Where a sheet says how wide its columns are, and which drawing holds the boxes of its comments. */
import { attributeOf, elementsOf, firstOf, relationId, replaced, withInner } from "./xmlText.ts"

const width = 60

/** Elements that come after the old drawing, by the order that the format asks for. */
const after = new Set(
  "legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst".split(
    " "
  )
)

const withWidth = (xml: string, column: number): string => {
  const cols = firstOf(xml, "cols")
  const data = firstOf(xml, "sheetData")
  if (data === undefined) return xml
  const { prefix } = data
  const own = `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`
  if (cols === undefined) {
    return `${xml.slice(0, data.from)}<${prefix}cols>${own}</${prefix}cols>${xml.slice(data.from)}`
  }
  const inner = cols.inner ?? ""
  const there = [...elementsOf(inner, "col")].map(({ from, attributes }) => ({
    from,
    min: Number(attributeOf(attributes, "min")),
    max: Number(attributeOf(attributes, "max"))
  }))
  // One that reaches across is the office's own: its width stays.
  if (there.some(({ min, max }) => min <= column + 1 && column + 1 <= max)) return xml
  const at = there.find(({ min }) => min > column + 1)?.from ?? inner.length
  return replaced(xml, cols, withInner(cols, "cols", inner.slice(0, at) + own + inner.slice(at)))
}

/** Place of the first child of the sheet, behind its rows, that must come after the drawing. */
const placeForDrawing = (xml: string, from: number): number => {
  const tag =
    /<!--[\s\S]*?-->|<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:\s(?:"[^"]*"|'[^']*'|[^>"'])*?)?(\/?)>/g
  tag.lastIndex = from
  let depth = 0
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const [, closing, name, closed] = found
    if (name === undefined) continue
    if (closing === "/" && depth === 0) return found.index
    if (closing === "/") depth--
    else {
      if (depth === 0 && after.has(name)) return found.index
      if (closed !== "/") depth++
    }
  }
  return -1
}

/** `drawing` is the relation of a new drawing; null where there is none, or it was there. */
export const layOut = (given: string, column: number | null, drawing: string | null): string => {
  const xml = column === null ? given : withWidth(given, column)
  const data = firstOf(xml, "sheetData")
  if (drawing === null || data === undefined) return xml
  const at = placeForDrawing(xml, data.to)
  if (at === -1) return xml
  const own = `<${data.prefix}legacyDrawing ${relationId(given, drawing)}/>`
  return xml.slice(0, at) + own + xml.slice(at)
}
