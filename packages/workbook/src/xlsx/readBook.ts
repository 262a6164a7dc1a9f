/** The list of sheets in the order of their tabs, and which of the two day counts the book uses. */
import type { Sheet } from "../Workbook.ts"
import { XmlScanner } from "./XmlScanner.ts"

export interface Book {
  readonly date1904: boolean
  readonly sheets: ReadonlyArray<{
    readonly name: string
    readonly state: Sheet["state"]
    readonly relation: string
  }>
}

const stateOf = (state: string | undefined): Sheet["state"] =>
  state === "hidden" || state === "veryHidden" ? state : "visible"

export const isTrue = (attribute: string | undefined): boolean =>
  attribute === "1" || attribute === "true"

export const readBook = (text: string): Book => {
  const sheets: Array<Book["sheets"][number]> = []
  let date1904 = false
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event !== "open") continue
    if (xml.name === "workbookPr") date1904 = isTrue(xml.attribute("date1904"))
    if (xml.name === "sheet")
      sheets.push({
        name: xml.attribute("name") ?? "",
        state: stateOf(xml.attribute("state")),
        relation: xml.attribute("id") ?? ""
      })
  }
  return { date1904, sheets }
}
