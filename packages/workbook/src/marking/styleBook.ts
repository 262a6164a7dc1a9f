/** The styles of a workbook with colours added: a cell keeps its font, border and format and gets a fill. */
import type { MarkedCell } from "./Marking.ts"
import {
  appendedTo,
  attributeOf,
  type Element,
  elementsOf,
  firstOf,
  withAttribute,
  withInner
} from "./xmlText.ts"

type Level = MarkedCell["level"]

const colours: Readonly<Record<Level, string>> = { error: "FFF8CBAD", warning: "FFFFF2CC" }

export interface StyleBook {
  /** Number of the style that looks like this one and is coloured. */
  readonly coloured: (style: number, level: Level) => number
  /** The part with all that was asked for. */
  readonly xml: () => string
}

const countOf = (list: Element | undefined, name: string): number =>
  list?.inner == null ? 0 : [...elementsOf(list.inner, name)].length

const recounted = (xml: string, list: string, item: string): string => {
  const element = firstOf(xml, list)
  if (element === undefined) return xml
  const said = withAttribute(element.attributes, "count", countOf(element, item))
  const whole = withInner({ ...element, attributes: said }, list, element.inner ?? "")
  return xml.slice(0, element.from) + whole + xml.slice(element.to)
}

const fillOf = (prefix: string, level: Level): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colours[level]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`

/** Null where the part has none of the lists that every workbook has. */
export const styleBook = (part: string): StyleBook | null => {
  const [fills, formats] = [firstOf(part, "fills"), firstOf(part, "cellXfs")]
  if (fills === undefined || formats?.inner == null) return null
  const firstFill = countOf(fills, "fill")
  const known = [...elementsOf(formats.inner, "xf")]
  const added: Array<string> = []
  const numbers = new Map<string, number>()
  const { prefix } = formats
  const coloured = (style: number, level: Level): number => {
    const key = `${style} ${level}`
    const there = numbers.get(key)
    if (there !== undefined) return there
    const like = known[style] ?? known[0]
    const fill = firstFill + (level === "error" ? 0 : 1)
    const said = withAttribute(
      withAttribute(like?.attributes ?? "", "fillId", fill),
      "applyFill",
      1
    )
    added.push(
      like?.inner == null
        ? `<${prefix}xf${said}/>`
        : `<${prefix}xf${said}>${like.inner}</${prefix}xf>`
    )
    const number = known.length + added.length - 1
    numbers.set(key, number)
    return number
  }
  const xml = (): string => {
    const more = fillOf(prefix, "error") + fillOf(prefix, "warning")
    const painted = appendedTo(appendedTo(part, "fills", more), "cellXfs", added.join(""))
    return recounted(recounted(painted, "fills", "fill"), "cellXfs", "xf")
  }
  return { coloured, xml }
}

export const styleOf = (said: string): number => Number(attributeOf(said, "s") ?? 0)
