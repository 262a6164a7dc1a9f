/**
 * Comments of a sheet: the office's own stay, ours come after them. Each needs a box in the old drawing part, too, or no
 * program shows it.
 */
import { parseAddress } from "../address.ts"
import {
  appendedTo,
  attributeOf,
  elementsOf,
  escaped,
  firstOf,
  replaced,
  withInner
} from "./xmlText.ts"

/** What we say of a cell begins with this, so that it can be taken away again. */
export const noteMark = "〔导入核对 / import〕"

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

export const noComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`

export const noBoxes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`

interface Commented {
  readonly xml: string
  /** Cells that had no comment before and need a box. */
  readonly fresh: ReadonlyArray<string>
}

export const withComments = (part: string, notes: ReadonlyMap<string, string>): Commented => {
  const root = /<((?:[\w.-]+:)?)comments[\s>]/.exec(part)?.[1] ?? ""
  const author = [...elementsOf(firstOf(part, "authors")?.inner ?? "", "author")].length
  let xml = appendedTo(part, "authors", `<${root}author>aiwei</${root}author>`)
  const left = new Map(notes)
  const list = firstOf(xml, "commentList")
  if (list === undefined) return { xml: part, fresh: [] }
  let inner = list.inner ?? ""
  const there = [...elementsOf(inner, "comment")].toReversed()
  for (const comment of there) {
    const at = attributeOf(comment.attributes, "ref") ?? ""
    const note = left.get(at)
    if (note === undefined || comment.inner === null) continue
    left.delete(at)
    const run = `<${root}r><${root}t xml:space="preserve">\n${escaped(`${noteMark}\n${note}`)}</${root}t></${root}r>`
    inner = replaced(
      inner,
      comment,
      withInner(comment, "comment", appendedTo(comment.inner, "text", run))
    )
  }
  for (const [at, note] of left) {
    inner += `<${root}comment ref="${at}" authorId="${author}"><${root}text><${root}t xml:space="preserve">${escaped(`${noteMark}\n${note}`)}</${root}t></${root}text></${root}comment>`
  }
  xml = replaced(xml, list, withInner(list, "commentList", inner))
  return { xml, fresh: [...left.keys()] }
}

/** Far from the numbers that other programs give. */
const firstBox = 500_000

const box = (at: string, number: number): string => {
  const { row, column } = parseAddress(at)
  const anchor = [column + 1, 15, Math.max(0, row - 2), 10, column + 4, 15, row + 3, 4].join(", ")
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${firstBox + number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:5pt;width:200pt;height:80pt;z-index:${number + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
}

export const withBoxes = (part: string, cells: ReadonlyArray<string>): string =>
  appendedTo(part, "xml", cells.map(box).join(""))
