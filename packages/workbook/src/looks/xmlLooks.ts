/** Colours behind the cells of an XML spreadsheet of 2003, whose other traits SheetJS reads. */
import { XmlScanner } from "../xlsx/XmlScanner.ts"
import type { Band, Looks, Stretch } from "./Looks.ts"

interface Style {
  readonly parent: string | undefined
  fill?: string | undefined
}

const styleReader = () => {
  const styles = new Map<string, Style>()
  let open: Style = { parent: undefined }
  return {
    take: (xml: XmlScanner) => {
      if (xml.name === "Style") {
        open = { parent: xml.attribute("Parent") }
        styles.set(xml.attribute("ID") ?? "", open)
      } else if (xml.name === "Interior" && (xml.attribute("Pattern") ?? "None") !== "None") {
        const colour = xml.attribute("Color")
        if (colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour)) open.fill = colour.toUpperCase()
      }
    },
    fillOf: (name: string | undefined) => {
      const style = styles.get(name ?? "")
      return style?.fill ?? styles.get(style?.parent ?? "")?.fill
    }
  }
}

const whole = (stated: string | undefined, otherwise: number): number => {
  const number = Number(stated ?? otherwise)
  return Number.isSafeInteger(number) && number > 0 ? number : otherwise
}

export const xmlLooks = (text: string): ReadonlyArray<Looks> => {
  const looks: Array<Looks> = []
  const { take, fillOf } = styleReader()
  let bands: Array<Band> = []
  let columns: Array<string | undefined> = []
  let fills: Array<Stretch> = []
  let rowStyle: string | undefined
  let [row, column] = [0, 0]
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (event === "close") {
      if (xml.name === "Row" && fills.length > 0)
        bands.push({ top: row, bottom: row, hidden: false, fills })
      if (xml.name === "Worksheet") looks.push({ bands })
      continue
    }
    take(xml)
    if (xml.name === "Worksheet") [bands, columns, row] = [[], [], 0]
    else if (xml.name === "Column")
      columns[whole(xml.attribute("Index"), columns.length + 1) - 1] = xml.attribute("StyleID")
    else if (xml.name === "Row") {
      row = whole(xml.attribute("Index"), row + 1)
      rowStyle = xml.attribute("StyleID")
      ;[fills, column] = [[], 0]
    } else if (xml.name === "Cell") {
      column = whole(xml.attribute("Index"), column + 1)
      const at = column - 1
      const fill = fillOf(xml.attribute("StyleID") ?? rowStyle ?? columns[at])
      if (fill !== undefined) fills.push({ left: at, right: at, fill })
      column += whole(xml.attribute("MergeAcross"), 0)
    }
  }
  return looks
}
