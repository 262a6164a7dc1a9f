/**
 * An .xlsx or .xlsm with cells marked, edited in place: formulas, widths, pictures and macros are not
 * touched, because only the parts that say something new are written anew. docs/rules/errorWorkbooks.md
 */
import { addressOf } from "../address.ts"
import type { Limits } from "../limits.ts"
import { Refused } from "../Refused.ts"
import { readBook } from "../xlsx/readBook.ts"
import { type Relation, partOf, relationsOf, xmlOf } from "../xlsx/relationsOf.ts"
import { openZip, type Zip } from "../zip/openZip.ts"
import { rewrittenZip } from "../zip/rewrittenZip.ts"
import { layOut } from "./layOut.ts"
import type { MarkedSheet, Marking } from "./Marking.ts"
import { noBoxes, noComments, withBoxes, withComments } from "./markNotes.ts"
import { markRows } from "./markRows.ts"
import { type StyleBook, styleBook } from "./styleBook.ts"
import {
  appendedTo,
  attributeOf,
  elementsOf,
  escaped,
  firstOf,
  quoted,
  office,
  relationId,
  strictOffice
} from "./xmlText.ts"

const packaged = "http://schemas.openxmlformats.org/package/2006/relationships"
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
const types = "[Content_Types].xml"

const relationsName = (part: string): string => {
  const slash = part.lastIndexOf("/") + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** As seen from the part that names it: not every reader takes a path from the top. */
const seenFrom = (part: string, target: string): string => {
  const folders = part.split("/").slice(0, -1)
  const steps = target.split("/")
  let same = 0
  while (same < folders.length && folders[same] === steps[same]) same++
  return [...folders.slice(same).map(() => ".."), ...steps.slice(same)].join("/")
}

/** Parts as they are while the work goes on. */
const workOn = (zip: Zip) => {
  const changed = new Map<string, string>()
  const read = (name: string): string => changed.get(name) ?? xmlOf(zip, name)
  const put = (name: string, xml: string) => void changed.set(name, xml)
  const noRelations = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packaged}"></Relationships>`
  /** Readers know parts by their usual names, too: the next number that is free. */
  const free = (stem: string, ending: string): string => {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.${ending}`
      if (!zip.has(name) && !changed.has(name)) return name
    }
  }
  const relate = (part: string, type: string, target: string): string => {
    const name = relationsName(part)
    const before = changed.has(name) || zip.has(name) ? read(name) : noRelations
    const id = `rIdAiwei${[...elementsOf(before, "Relationship")].length + 1}`
    const kind = before.includes(strictOffice) ? strictOffice : office
    put(
      name,
      appendedTo(
        before,
        "Relationships",
        `<Relationship Id="${id}" Type="${kind}/${type}" Target="${seenFrom(part, target)}"/>`
      )
    )
    return id
  }
  const declare = (part: string, type: string) =>
    put(
      types,
      appendedTo(read(types), "Types", `<Override PartName="/${part}" ContentType="${type}"/>`)
    )
  const declareEnding = (ending: string, type: string) => {
    const known = [...elementsOf(read(types), "Default")].some(
      ({ attributes }) => attributeOf(attributes, "Extension")?.toLowerCase() === ending
    )
    if (!known)
      put(
        types,
        appendedTo(read(types), "Types", `<Default Extension="${ending}" ContentType="${type}"/>`)
      )
  }
  return { changed, free, read, put, relate, declare, declareEnding }
}
type Work = ReturnType<typeof workOn>

const markNotes = (zip: Zip, work: Work, part: string, sheet: MarkedSheet): string | null => {
  const own = relationsOf(zip, part)
  const notes = new Map([...sheet.cells].map(([at, { text }]) => [at, text]))
  if (notes.size === 0) return null
  const there = partOf(own, "comments")
  const comments = there ?? work.free("xl/comments", "xml")
  const { xml, fresh } = withComments(there === undefined ? noComments : work.read(there), notes)
  work.put(comments, xml)
  if (there === undefined) {
    work.relate(part, "comments", comments)
    work.declare(comments, `${spreadsheet}.comments+xml`)
  }
  const drawing = firstOf(work.read(part), "legacyDrawing")
  const id = drawing === undefined ? undefined : attributeOf(drawing.attributes, "[\\w.-]+:id")
  const drawn = own.find((relation: Relation) => relation.id === id)?.target
  if (drawn !== undefined && zip.has(drawn)) {
    work.put(drawn, withBoxes(work.read(drawn), fresh))
    return null
  }
  const boxes = work.free("xl/drawings/vmlDrawing", "vml")
  work.put(boxes, withBoxes(noBoxes, fresh))
  work.declareEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")
  return work.relate(part, "vmlDrawing", boxes)
}

const hiddenSheet = ({ hidden }: Marking): string => {
  const rows = hidden.rows.map((cells, at) => {
    const written = cells.map(
      (text, column) =>
        `<c r="${addressOf(at + 1, column)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
    )
    return `<row r="${at + 1}">${written.join("")}</row>`
  })
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`
}

const addHidden = (work: Work, main: string, marking: Marking) => {
  const part = work.free("xl/worksheets/sheet", "xml")
  work.put(part, hiddenSheet(marking))
  work.declare(part, `${spreadsheet}.worksheet+xml`)
  const id = work.relate(main, "worksheet", part)
  const book = work.read(main)
  const sheets = firstOf(book, "sheets")
  const used = [...elementsOf(sheets?.inner ?? "", "sheet")].map(({ attributes }) =>
    Number(attributeOf(attributes, "sheetId") ?? 0)
  )
  const sheet = `<${sheets?.prefix ?? ""}sheet name="${quoted(marking.hidden.name)}" sheetId="${Math.max(0, ...used) + 1}" state="veryHidden" ${relationId(book, id)}/>`
  work.put(main, appendedTo(book, "sheets", sheet))
}

const markSheets = (zip: Zip, work: Work, main: string, marking: Marking, styles: StyleBook) => {
  const parts = relationsOf(zip, main)
  const book = readBook(work.read(main))
  for (const sheet of marking.sheets) {
    const relation = book.sheets.find(({ name }) => name === sheet.name)?.relation
    const part = parts.find(({ id, type }) => id === relation && type === "worksheet")?.target
    if (part === undefined) continue
    const drawing = markNotes(zip, work, part, sheet)
    const rows = markRows(work.read(part), sheet, styles)
    work.put(part, layOut(rows, sheet.column, drawing))
  }
}

export const markXlsx = (bytes: Uint8Array, marking: Marking, limits: Limits): Uint8Array => {
  const zip = openZip(bytes, limits)
  const work = workOn(zip)
  const main = partOf(relationsOf(zip, ""), "officeDocument") ?? "xl/workbook.xml"
  const look = partOf(relationsOf(zip, main), "styles")
  const styles = look === undefined || !zip.has(look) ? null : styleBook(work.read(look))
  if (look === undefined || styles === null)
    throw new Refused("corrupt", "a workbook without styles")
  markSheets(zip, work, main, marking, styles)
  work.put(look, styles.xml())
  addHidden(work, main, marking)
  const parts = [...work.changed].map(
    ([name, xml]) =>
      [
        name,
        new TextEncoder().encode(
          xml.replace(/^\uFEFF/, "").replace(/encoding=(["'])utf-16\1/i, 'encoding="UTF-8"')
        )
      ] as const
  )
  return rewrittenZip(bytes, new Map(parts), limits)
}
