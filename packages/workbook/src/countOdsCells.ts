/**
 * How many cells an OpenDocument sheet unfolds to. One element may stand for a thousand million cells, which
 * SheetJS would all make, and a thread that asks for that much memory takes the whole process with it.
 */
import type { Count } from "./countCells.ts"
import { XmlScanner } from "./xlsx/XmlScanner.ts"

const repeats = (xml: XmlScanner, name: string): number =>
  Math.max(1, Number(xml.attribute(name) ?? 1) || 1)

/** Only cells that hold something are made more than once; runs of empty ones are skipped over. */
export const countOdsCells = (text: string, count: Count): void => {
  const xml = new XmlScanner(text)
  let rows = 1
  let columns = 1
  let holds = false
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    const isCell = xml.name === "table-cell" || xml.name === "covered-table-cell"
    if (event === "close") {
      if (isCell && holds) count(rows * columns)
      continue
    }
    if (xml.name === "table-row") rows = repeats(xml, "number-rows-repeated")
    else if (isCell) {
      columns = repeats(xml, "number-columns-repeated")
      holds = xml.attribute("value-type") !== undefined || xml.attribute("formula") !== undefined
    } else if (xml.name === "p" || xml.name === "annotation") holds = true
  }
}
