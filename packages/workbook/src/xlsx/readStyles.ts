import { builtinFormats } from "./builtinFormats.ts"
/** The number format of each cell style; undefined is General. Nothing else of a style matters here. */
import { XmlScanner } from "./XmlScanner.ts"

export type Formats = ReadonlyArray<string | undefined>

export const readStyles = (text: string): Formats => {
  const custom = new Map<number, string>()
  const used: Array<number> = []
  // `xf` stands in two lists; cells point into `cellXfs`.
  let inCells = false
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (xml.name === "cellXfs") inCells = event === "open"
    if (event !== "open") continue
    if (xml.name === "numFmt")
      custom.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "")
    if (inCells && xml.name === "xf") used.push(Number(xml.attribute("numFmtId") ?? 0))
  }
  return used.map((id) => custom.get(id) ?? builtinFormats[id])
}
