/**
 * What each cell style says that matters here: its number format (undefined is General) and the colour
 * behind it. What a conditional format would paint is worked out by programs and stands in no style.
 */
import { type Colours, type Stated, colourOf, fillOf } from "../colour/Colour.ts"
import { builtinFormats } from "./builtinFormats.ts"
import { XmlScanner } from "./XmlScanner.ts"

export interface Styles {
  readonly formats: ReadonlyArray<string | undefined>
  readonly fills: ReadonlyArray<string | undefined>
}

export const noStyles: Styles = { formats: [], fills: [] }

interface Fill {
  readonly pattern: string | undefined
  fore?: Stated
  back?: Stated
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

const statedColour = (xml: XmlScanner): Stated => ({
  rgb: xml.attribute("rgb"),
  indexed: numberOf(xml.attribute("indexed")),
  theme: numberOf(xml.attribute("theme")),
  tint: numberOf(xml.attribute("tint"))
})

interface Lists {
  readonly custom: Map<number, string>
  readonly used: Array<{ readonly format: number; readonly fill: number }>
  readonly fills: Array<Fill>
  readonly indexed: Array<string | undefined>
}

/** `inside` is the list that is open: `xf` and `fill` stand in several, cells point into one of each. */
const take = (xml: XmlScanner, inside: string, { custom, used, fills, indexed }: Lists): void => {
  if (xml.name === "numFmt")
    custom.set(Number(xml.attribute("numFmtId")), xml.attribute("formatCode") ?? "")
  else if (inside === "cellXfs" && xml.name === "xf")
    used.push({
      format: Number(xml.attribute("numFmtId") ?? 0),
      fill: Number(xml.attribute("fillId") ?? 0)
    })
  else if (inside === "indexedColors" && xml.name === "rgbColor") indexed.push(xml.attribute("rgb"))
  else if (inside === "fills") {
    const last = fills.at(-1)
    if (xml.name === "fill") fills.push({ pattern: undefined })
    else if (xml.name === "patternFill")
      fills[fills.length - 1] = { pattern: xml.attribute("patternType") }
    else if (last !== undefined && xml.name === "fgColor") last.fore = statedColour(xml)
    else if (last !== undefined && xml.name === "bgColor") last.back = statedColour(xml)
  }
}

const lists = new Set(["cellXfs", "fills", "indexedColors"])

export const readStyles = (text: string, theme: Colours["theme"]): Styles => {
  const found: Lists = { custom: new Map(), used: [], fills: [], indexed: [] }
  let inside = ""
  const xml = new XmlScanner(text)
  for (let event = xml.next(); event !== "end"; event = xml.next()) {
    if (lists.has(xml.name)) inside = event === "open" ? xml.name : ""
    if (event === "open") take(xml, inside, found)
  }
  const colours: Colours = { theme, indexed: found.indexed }
  const painted = found.fills.map(({ pattern, fore, back }) =>
    fillOf(pattern, fore && colourOf(fore, colours), back && colourOf(back, colours))
  )
  return {
    formats: found.used.map(({ format }) => found.custom.get(format) ?? builtinFormats[format]),
    fills: found.used.map(({ fill }) => painted[fill])
  }
}
