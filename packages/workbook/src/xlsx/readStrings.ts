/**
 * Texts of an .xlsx: the shared table, and what stands between tags. Runs of rich text are joined, the
 * phonetic hints over them left out, and `_x000D_` becomes the sign it stands for.
 */
import type { Cell } from "../Workbook.ts"
import { XmlScanner } from "./XmlScanner.ts"

export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16))
      )
    : text

/** Joins the `t` up to the end of the element that is open now, leaving `rPh` out. */
export const joinedText = (xml: XmlScanner, until: string): string => {
  let text = ""
  let phonetic = false
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (xml.name === "rPh") phonetic = event === "open"
    if (event !== "close") continue
    if (xml.name === "t" && !phonetic) text += xml.text()
    if (xml.name === until) break
  }
  return unescaped(text)
}

/** One cell object per text, shared by all cells that point to it. */
export const readStrings = (text: string): ReadonlyArray<Cell> => {
  const cells: Array<Cell> = []
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next())
    if (event === "open" && xml.name === "si") cells.push({ value: joinedText(xml, "si") })
  return cells
}
