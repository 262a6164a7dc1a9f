/**
 * Small changes to the XML of a part that leave every other character where it was: a library that reads a
 * workbook and writes it again loses what it does not know. docs/decisions/0013-marking-in-place.md
 */

export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
/** The same in the strict dialect. */
export const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"

const attributes = `(?:\\s(?:"[^"]*"|'[^']*'|[^>"'])*?)?`

export interface Element {
  readonly from: number
  readonly to: number
  /** With its colon, or nothing. */
  readonly prefix: string
  readonly attributes: string
  /** Null for an element that is closed in its own tag. */
  readonly inner: string | null
}

/** Elements of this local name from a place on, one after the other; they must not lie within each other. */
export function* elementsOf(xml: string, name: string): Generator<Element> {
  const open = new RegExp(`<((?:[\\w.-]+:)?)${name}(${attributes})(/?)>`, "g")
  for (let found = open.exec(xml); found !== null; found = open.exec(xml)) {
    const [whole, prefix = "", said = "", closed] = found
    const [from, start] = [found.index, found.index + whole.length]
    if (closed === "/") {
      yield { from, to: start, prefix, attributes: said, inner: null }
      continue
    }
    const end = xml.indexOf(`</${prefix}${name}`, start)
    if (end === -1) return
    const to = xml.indexOf(">", end) + 1
    yield { from, to, prefix, attributes: said, inner: xml.slice(start, end) }
    open.lastIndex = to
  }
}

export const firstOf = (xml: string, name: string): Element | undefined =>
  elementsOf(xml, name).next().value ?? undefined

/** The element's text with another inside, whether it had one or not. */
export const withInner = ({ prefix, attributes: said }: Element, name: string, inner: string) =>
  `<${prefix}${name}${said}>${inner}</${prefix}${name}>`

export const replaced = (xml: string, { from, to }: Element, by: string): string =>
  xml.slice(0, from) + by + xml.slice(to)

/** At the end of the first element of this name; the text as it was where there is none. */
export const appendedTo = (xml: string, name: string, more: string): string => {
  const element = firstOf(xml, name)
  if (element === undefined) return xml
  return replaced(xml, element, withInner(element, name, (element.inner ?? "") + more))
}

/** How this part spells the id of a relation: most readers know no other prefix than the part's own. */
export const relationId = (xml: string, id: string): string => {
  const declared = /\sxmlns:([\w.-]+)=["'][^"']*officeDocument\/relationships["']/.exec(xml)?.[1]
  if (declared !== undefined) return `${declared}:id="${id}"`
  const space = xml.includes("purl.oclc.org/ooxml") ? strictOffice : office
  return `xmlns:r="${space}" r:id="${id}"`
}

export const attributeOf = (said: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(said)
    ?.slice(1)
    .find((text) => text !== undefined)

export const withoutAttribute = (said: string, name: string): string =>
  said.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "")

export const withAttribute = (said: string, name: string, value: string | number): string =>
  `${withoutAttribute(said, name)} ${name}="${value}"`

const longestText = 32_767
const unwritable =
  // oxlint-disable-next-line no-control-regex -- signs that XML cannot hold at all
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g

/** Text between tags. `_x0041_` would be taken for a letter's code. */
export const escaped = (text: string): string =>
  text
    .slice(0, longestText)
    .replaceAll(unwritable, "")
    .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")

export const quoted = (text: string): string => escaped(text).replaceAll('"', "&quot;")
