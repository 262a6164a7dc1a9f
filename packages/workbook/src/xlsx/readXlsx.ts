import { countCells } from "../countCells.ts"
import type { Limits } from "../limits.ts"
/**
 * .xlsx and .xlsm part by part. Not through a library: hucre's stream gives neither formats, formulas,
 * merges nor which texts are errors, and its full reader lays every sheet out as a full rectangle.
 */
import type { Sheet, Workbook } from "../Workbook.ts"
import type { Zip } from "../zip/openZip.ts"
import { type Book, readBook } from "./readBook.ts"
import type { CellSource } from "./readCell.ts"
import { readNotes } from "./readNotes.ts"
import { readSheet } from "./readSheet.ts"
import { readStrings } from "./readStrings.ts"
import { noStyles, readStyles } from "./readStyles.ts"
import { readTheme } from "./readTheme.ts"
import { type Relation, partOf, relationsOf, xmlOf } from "./relationsOf.ts"

const sourceOf = (zip: Zip, parts: ReadonlyArray<Relation>, book: Book): CellSource => {
  const strings = partOf(parts, "sharedStrings")
  const styles = partOf(parts, "styles")
  const theme = partOf(parts, "theme")
  const colours = theme !== undefined && zip.has(theme) ? readTheme(xmlOf(zip, theme)) : []
  return {
    strings: strings !== undefined && zip.has(strings) ? readStrings(xmlOf(zip, strings)) : [],
    styles:
      styles !== undefined && zip.has(styles) ? readStyles(xmlOf(zip, styles), colours) : noStyles,
    date1904: book.date1904,
    known: new Map(),
    painted: new Map()
  }
}

const nothing = { rows: [], merges: [], claimedCells: 0 }

export const readXlsx = (zip: Zip, limits: Limits): Workbook => {
  const main = partOf(relationsOf(zip, ""), "officeDocument") ?? "xl/workbook.xml"
  const book = readBook(xmlOf(zip, main))
  const parts = relationsOf(zip, main)
  const source = sourceOf(zip, parts, book)
  const count = countCells(limits.cells)
  const sheets = book.sheets.map(({ name, state, relation }): Sheet => {
    const part = parts.find(({ id }) => id === relation)
    // A chart or a dialog on a tab of its own has a name and a state but no cells.
    if (part === undefined || part.type !== "worksheet") return { name, state, ...nothing }
    const notes = readNotes(zip, relationsOf(zip, part.target))
    return { name, state, ...readSheet(xmlOf(zip, part.target), source, notes, count) }
  })
  return { format: "xlsx", sheets, doubts: [] }
}
