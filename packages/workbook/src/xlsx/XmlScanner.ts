/**
 * A pull scanner over the XML of one part, without a tree and without entities of its own: a DOCTYPE is
 * refused. Names are local (`x:row` is `row`); a self-closed element is opened and closed.
 */
import { Refused } from "../Refused.ts"

export type XmlEvent = "open" | "close" | "end"

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })

const plain = (text: string): string => {
  const joined = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text
  return joined.includes("&") ? decoded(joined) : joined
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

export class XmlScanner {
  /** Local name of the element that was just opened or closed. */
  name = ""
  private position = 0
  private depth = 0
  private selfClosed = false
  private attributesFrom = 0
  private attributesTo = 0
  private textFrom = 0
  private textTo = 0
  /** Text in front of a comment or a CDATA section, which both split it. */
  private earlier = ""
  private readonly xml: string

  constructor(xml: string) {
    this.xml = xml
  }

  /** The text between the tag before and this one. */
  text(): string {
    return this.earlier + plain(this.xml.slice(this.textFrom, this.textTo))
  }

  /** An attribute of the element just opened, by its local name. */
  attribute(name: string): string | undefined {
    const { xml } = this
    let at = this.attributesFrom
    while (at < this.attributesTo) {
      while (isSpace(xml.charCodeAt(at))) at++
      const equals = xml.indexOf("=", at)
      if (equals === -1 || equals >= this.attributesTo) return undefined
      let quote = equals + 1
      while (isSpace(xml.charCodeAt(quote))) quote++
      const end = xml.indexOf(xml.charAt(quote), quote + 1)
      if (end === -1 || end >= this.attributesTo) return undefined
      if (this.isNamed(name, at, equals)) return plain(xml.slice(quote + 1, end))
      at = end + 1
    }
    return undefined
  }

  next(): XmlEvent {
    this.earlier = ""
    if (this.selfClosed) return this.closeAgain()
    this.textFrom = this.position
    for (;;) {
      const at = this.xml.indexOf("<", this.position)
      if (at === -1) return this.finish()
      const sign = this.xml.charCodeAt(at + 1)
      if (sign === 0x21 || sign === 0x3f) this.skip(at)
      else return this.tag(at, sign === 0x2f)
    }
  }

  private isNamed(name: string, from: number, equals: number): boolean {
    const { xml } = this
    let to = equals
    while (isSpace(xml.charCodeAt(to - 1))) to--
    const start = to - name.length
    if (start < from || !xml.startsWith(name, start)) return false
    return start === from || (xml.charCodeAt(start - 1) === 58 && !xml.startsWith("xmlns:", from))
  }

  private closeAgain(): XmlEvent {
    this.selfClosed = false
    this.textFrom = this.textTo
    return "close"
  }

  private finish(): XmlEvent {
    if (this.depth !== 0) throw new Refused("corrupt", "XML cut short")
    return "end"
  }

  /** Comments and instructions are nothing; CDATA is text as it stands. */
  private skip(at: number): void {
    const { xml } = this
    const data = xml.startsWith("<![CDATA[", at)
    const closing = data ? "]]>" : xml.startsWith("<!--", at) ? "-->" : "?>"
    if (closing === "?>" && xml.charCodeAt(at + 1) === 0x21)
      throw new Refused("corrupt", "XML with a document type")
    const end = xml.indexOf(closing, at + 2)
    if (end === -1) throw new Refused("corrupt", "XML cut short")
    this.earlier += plain(xml.slice(this.textFrom, at)) + (data ? xml.slice(at + 9, end) : "")
    this.position = end + closing.length
    this.textFrom = this.position
  }

  private tag(at: number, closing: boolean): XmlEvent {
    const { xml } = this
    const end = this.tagEnd(at)
    const from = closing ? at + 2 : at + 1
    let to = from
    let local = from
    for (; to < end; to++) {
      const code = xml.charCodeAt(to)
      if (code === 58) local = to + 1
      else if (code === 47 || isSpace(code)) break
    }
    this.name = xml.slice(local, to)
    this.textTo = at
    this.position = end + 1
    this.attributesFrom = to
    this.attributesTo = end
    this.selfClosed = !closing && xml.charCodeAt(end - 1) === 47
    if (!this.selfClosed) this.depth += closing ? -1 : 1
    return closing ? "close" : "open"
  }

  /** The `>` that ends the tag: one inside quotes does not. */
  private tagEnd(at: number): number {
    const { xml } = this
    let quote = 0
    for (let end = at + 1; end < xml.length; end++) {
      const code = xml.charCodeAt(end)
      if (quote !== 0) quote = code === quote ? 0 : quote
      else if (code === 34 || code === 39) quote = code
      else if (code === 62) return end
    }
    throw new Refused("corrupt", "XML cut short")
  }
}
