/**
 * What a person says about columns that were not recognised: by heading or by column letter, the field.
 * It is believed over every word list.
 */
import { columnName } from "@aiwei/workbook/address"

import { compact } from "../cells/cellText.ts"
import type { Heading } from "../heading/headerBlock.ts"
import type { Matched } from "../heading/matchColumns.ts"
import { understoodKinds } from "../report/kinds.ts"

/** What a score sheet or a meeting's form is made of is read from its own words. */
export const mappedKinds = understoodKinds.filter((kind) => kind !== "score" && kind !== "meeting")

export interface ColumnMap {
  readonly kind?: (typeof mappedKinds)[number] | undefined
  readonly columns: Readonly<Record<string, string | null>>
}

const isLetters = (key: string): boolean => /^[A-Z]{1,3}$/u.test(key)

/** A map is for the table that has all the headings it names; letters alone fit any. */
export const fits = (headings: ReadonlyArray<Heading>, map: ColumnMap): boolean => {
  const there = new Set(
    headings.flatMap(({ path }) => [path.join("/"), path.at(-1) ?? ""]).map(compact)
  )
  return Object.keys(map.columns).every((key) => isLetters(key) || there.has(compact(key)))
}

/** Whether it names any heading at all, and so can tell its table from others. */
export const namesHeadings = (map: ColumnMap): boolean =>
  Object.keys(map.columns).some((key) => !isLetters(key))

const saidOf = (heading: Heading, map: ColumnMap): string | null | undefined => {
  const names = [columnName(heading.column), heading.path.join("/"), heading.path.at(-1) ?? ""]
  const key = Object.keys(map.columns).find((k) =>
    names.some((name) => compact(name) === compact(k))
  )
  return key === undefined ? undefined : map.columns[key]
}

/** The words' own matches, with what the map says in their place. */
export const withMap = (
  headings: ReadonlyArray<Heading>,
  matched: ReadonlyArray<Matched>,
  map: ColumnMap
): ReadonlyArray<Matched> => {
  const said = new Map(headings.map((heading) => [heading.column, saidOf(heading, map)]))
  const fields = new Set(said.values())
  const kept = matched.filter(
    ({ heading, field }) => said.get(heading.column) === undefined && !fields.has(field)
  )
  const added = headings.flatMap((heading): ReadonlyArray<Matched> => {
    const field = said.get(heading.column)
    return field == null ? [] : [{ heading, field, quality: 4 }]
  })
  return [...kept, ...added]
}
