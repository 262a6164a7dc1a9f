/**
 * A correction of one heading as a map of its whole table. Of headings that are alike the second is called
 * `电话#2`, as the server counts them; docs/rules/mappings.md.
 */
import type { DataSheet } from "@aiwei/intake/report"
import type { MappedKind, SaidMap } from "@aiwei/queries/importQueries"

/** Their tables are read from their own words, not from headings. */
const isMapped = (kind: DataSheet["kind"]): kind is MappedKind =>
  kind !== "score" && kind !== "meeting"

/** Fewer headings than two are no shape by which a table could be known again. */
export const isCorrectable = (sheet: DataSheet): boolean =>
  isMapped(sheet.kind) && headingsOf(sheet).length > 1

const headingsOf = ({ columns }: DataSheet): ReadonlyArray<string> =>
  columns.map(({ header }) => header)

const nameOf = ({ columns }: DataSheet, col: string): string | null => {
  const at = columns.findIndex((column) => column.col === col)
  const bare = (text: string | undefined) => (text ?? "").replaceAll(/\s/g, "")
  const header = columns[at]?.header
  if (header === undefined) return null
  const nth = columns.slice(0, at + 1).filter((one) => bare(one.header) === bare(header)).length
  return nth === 1 ? header : `${header}#${nth}`
}

/** What is said of the sheet already: by a map that was remembered, or nothing. */
export const mapOf = (sheet: DataSheet): SaidMap | null => {
  const { kind } = sheet
  if (!isMapped(kind)) return null
  return { kind, headings: headingsOf(sheet), columns: sheet.mappings?.[0]?.columns ?? {} }
}

export const sameTable = (map: SaidMap, sheet: DataSheet): boolean =>
  map.headings.toSorted().join("\n") === headingsOf(sheet).toSorted().join("\n")

/** A field stands in one column: the one that had it by an earlier word lets go of it. */
export const said = (
  map: SaidMap,
  sheet: DataSheet,
  { col, field }: { readonly col: string; readonly field: string | null }
): SaidMap => {
  const name = nameOf(sheet, col)
  if (name === null) return map
  const others = Object.entries(map.columns).filter(
    ([key, held]) => key !== name && (field === null || held !== field)
  )
  return { ...map, columns: { ...Object.fromEntries(others), [name]: field } }
}
