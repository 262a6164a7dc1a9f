/**
 * How an OpenDocument's cells look, and how many there are. One element may stand for a thousand million
 * cells, which SheetJS would all make, and a thread that asks for that much memory takes the whole process
 * with it: so they are counted here, before.
 */
import type { Count } from "../countCells.ts"
import { XmlScanner } from "../xlsx/XmlScanner.ts"
import type { Band, Looks, Stretch } from "./Looks.ts"
import { odsStyles } from "./odsStyles.ts"

const repeats = (xml: XmlScanner, name: string): number =>
  Math.max(1, Number(xml.attribute(name) ?? 1) || 1)

interface OpenTable {
  readonly state: "visible" | "hidden"
  readonly bands: Array<Band>
  readonly columns: Array<Stretch>
  row: number
  /** Of the columns as they are declared. */
  column: number
}

interface OpenRow {
  readonly repeated: number
  readonly hidden: boolean
  readonly style: string | undefined
  readonly fills: Array<Stretch>
  column: number
}

const mostColumns = 500

const hides = new Set(["collapse", "filter"])

class Looking {
  readonly looks: Array<Looks> = []
  private readonly styles = odsStyles()
  private readonly count: Count
  private table: OpenTable | undefined
  private row: OpenRow = { repeated: 1, hidden: false, style: undefined, fills: [], column: 0 }
  private cell = { repeated: 1, holds: false }

  constructor(count: Count) {
    this.count = count
  }

  through(text: string): void {
    const xml = new XmlScanner(text)
    for (let event = xml.next(); event !== "end"; event = xml.next())
      if (event === "open") this.open(xml)
      else this.close(xml.name)
  }

  private open(xml: XmlScanner): void {
    if (xml.name === "table") this.openTable(xml)
    else if (xml.name === "table-column") this.openColumn(xml)
    else if (xml.name === "table-row") this.openRow(xml)
    else if (xml.name === "table-cell" || xml.name === "covered-table-cell") this.openCell(xml)
    else if (xml.name === "p" || xml.name === "annotation") this.cell.holds = true
    else if (this.table === undefined) this.styles.take(xml)
  }

  private close(name: string): void {
    const { table, row, cell } = this
    if (name === "table-cell" || name === "covered-table-cell") {
      if (cell.holds) this.count(row.repeated * cell.repeated)
      cell.holds = false
    } else if (name === "table-row" && table !== undefined) {
      const [top, bottom] = [table.row + 1, table.row + row.repeated]
      if (row.hidden || row.fills.length > 0)
        table.bands.push({ top, bottom, hidden: row.hidden, fills: row.fills })
      table.row = bottom
    } else if (name === "table" && table !== undefined) {
      this.looks.push({ state: table.state, bands: table.bands })
      this.table = undefined
    }
  }

  private openTable(xml: XmlScanner): void {
    const state = this.styles.isShown(xml.attribute("style-name")) ? "visible" : "hidden"
    this.table = { state, bands: [], columns: [], row: 0, column: 0 }
  }

  private openColumn(xml: XmlScanner): void {
    if (this.table === undefined) return
    const left = this.table.column
    this.table.column += repeats(xml, "number-columns-repeated")
    const fill = this.styles.fillOf(xml.attribute("default-cell-style-name"))
    // Columns are looked through for every cell without a style of its own.
    if (fill !== undefined && this.table.columns.length < mostColumns)
      this.table.columns.push({ left, right: this.table.column - 1, fill })
  }

  private openRow(xml: XmlScanner): void {
    this.row = {
      repeated: repeats(xml, "number-rows-repeated"),
      hidden: hides.has(xml.attribute("visibility") ?? ""),
      style: xml.attribute("default-cell-style-name"),
      fills: [],
      column: 0
    }
  }

  private openCell(xml: XmlScanner): void {
    const { row, table } = this
    const repeated = repeats(xml, "number-columns-repeated")
    const holds =
      xml.attribute("value-type") !== undefined || xml.attribute("formula") !== undefined
    this.cell = { repeated, holds }
    const left = row.column
    row.column += repeated
    const style = xml.attribute("style-name") ?? row.style
    if (style === undefined && table !== undefined) {
      const within = table.columns.filter((one) => one.left < row.column && one.right >= left)
      for (const one of within)
        row.fills.push({
          left: Math.max(left, one.left),
          right: Math.min(row.column - 1, one.right),
          fill: one.fill
        })
      return
    }
    const fill = this.styles.fillOf(style)
    if (fill !== undefined) row.fills.push({ left, right: row.column - 1, fill })
  }
}

/** `texts` are the parts in which styles stand before the tables that use them. */
export const odsLooks = (texts: ReadonlyArray<string>, count: Count): ReadonlyArray<Looks> => {
  const looking = new Looking(count)
  for (const text of texts) looking.through(text)
  return looking.looks
}
