/**
 * What a person says about columns that were not recognised: by heading or by column letter, the field.
 * It is believed over every word list. docs/rules/mappings.md
 */
import { columnName } from "@aiwei/workbook/address"

import { compact } from "../cells/cellText.ts"
import type { Heading } from "../heading/headerBlock.ts"
import type { Matched } from "../heading/matchColumns.ts"
import { comparedName, headingNames, numbered, shapeOf } from "../mappings/headingNames.ts"
import { understoodKinds } from "../report/kinds.ts"
import type { UsedMapping } from "../report/UsedMapping.ts"

/** What a score sheet or a meeting's form is made of is read from its own words. */
export const mappedKinds = understoodKinds.filter((kind) => kind !== "score" && kind !== "meeting")

export interface ColumnMap {
  /** Of one that is remembered, and of what was exported of it. */
  readonly id?: string | null | undefined
  readonly kind?: (typeof mappedKinds)[number] | undefined
  /** All headings of the one shape of table it is for. Without them it is for any that has those it names. */
  readonly headings?: ReadonlyArray<string> | null | undefined
  readonly columns: Readonly<Record<string, string | null>>
}

const isLetters = (key: string): boolean => /^[A-Z]{1,3}$/u.test(key)

export const isOfShape = ({ headings }: ColumnMap): boolean => headings != null

/** A map is for the table of its shape, or that has all the headings it names; letters alone fit any. */
export const fits = (headings: ReadonlyArray<Heading>, map: ColumnMap): boolean => {
  if (map.headings != null)
    return shapeOf(numbered(map.headings)) === shapeOf(headingNames(headings).values())
  const there = new Set(
    headings.flatMap(({ path }) => [path.join("/"), path.at(-1) ?? ""]).map(compact)
  )
  return Object.keys(map.columns).every((key) => isLetters(key) || there.has(compact(key)))
}

/** Whether it names any heading at all, and so can tell its table from others. */
export const namesHeadings = (map: ColumnMap): boolean =>
  isOfShape(map) || Object.keys(map.columns).some((key) => !isLetters(key))

const keyFor = (heading: Heading, name: string, map: ColumnMap): string | undefined => {
  const keys = Object.keys(map.columns)
  const own = keys.find((key) => comparedName(key) === comparedName(name))
  if (own !== undefined || isOfShape(map)) return own
  const names = [columnName(heading.column), heading.path.join("/"), heading.path.at(-1) ?? ""]
  return keys.find((key) => names.some((one) => compact(one) === compact(key)))
}

/** By column; a column nothing was said of is absent. */
const saidOf = (
  headings: ReadonlyArray<Heading>,
  map: ColumnMap
): ReadonlyMap<number, string | null> => {
  const names = headingNames(headings)
  return new Map(
    headings.flatMap((heading): ReadonlyArray<[number, string | null]> => {
      const key = keyFor(heading, names.get(heading.column) ?? "", map)
      return key === undefined ? [] : [[heading.column, map.columns[key] ?? null]]
    })
  )
}

/** The words' own matches, with what the map says in their place. */
export const withMap = (
  headings: ReadonlyArray<Heading>,
  matched: ReadonlyArray<Matched>,
  map: ColumnMap
): ReadonlyArray<Matched> => {
  const said = saidOf(headings, map)
  const fields = new Set(said.values())
  const kept = matched.filter(
    ({ heading, field }) => !said.has(heading.column) && !fields.has(field)
  )
  const added = headings.flatMap((heading): ReadonlyArray<Matched> => {
    const field = said.get(heading.column)
    return field == null ? [] : [{ heading, field, quality: 4 }]
  })
  return [...kept, ...added]
}

/** The map as it was used on this table: by its headings, in the order of the columns. */
export const usedOn = (
  headings: ReadonlyArray<Heading>,
  kind: string,
  map: ColumnMap
): UsedMapping => {
  const names = headingNames(headings)
  const said = saidOf(headings, map)
  return {
    id: map.id ?? null,
    kind,
    headings: [...names.values()],
    columns: Object.fromEntries(
      [...said].map(([column, field]) => [names.get(column) ?? "", field])
    )
  }
}

const comparable = ({ kind, columns }: Pick<UsedMapping, "kind" | "columns">): string => {
  const said = Object.entries(columns).map(([name, field]) => [comparedName(name), field] as const)
  return JSON.stringify([kind, said.toSorted(([x], [y]) => (x < y ? -1 : 1))])
}

type Said = Parameters<typeof comparable>[0]

/** Two that say the same of the same table do not contradict each other. */
export const saysTheSame = (a: Said, b: Said): boolean => comparable(a) === comparable(b)
