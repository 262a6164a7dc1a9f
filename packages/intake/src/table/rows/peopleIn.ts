/**
 * The people a column names, and who of the roster they are. Where the roster knows few of a column's
 * names, it holds people from outside, and nobody is told that they are not on it.
 */
import { textOf } from "../../cells/cellText.ts"
import { readNames } from "../../cells/readNames.ts"
import { findings, type Findings } from "../Findings.ts"
import { remembered } from "../remembered.ts"
import { type Context, resolvePerson } from "../resolve.ts"
import { addressAt, cellAt, type Table } from "../Table.ts"
import type { SourceRow } from "./carried.ts"
import type { Placed } from "./placesIn.ts"

export interface Named {
  readonly names: ReadonlyArray<string>
  readonly rosterRows: ReadonlyArray<number | null>
}

interface Resolved {
  readonly named: Named
  readonly silent: boolean
}

const nobody: Named = { names: [], rosterRows: [] }
const leastKnown = 0.4

const isWord = /^(?:全体|全部|所有|各社区|本人|他人|不详|待定|无人|未定)/u

const namesOf = (text: string): ReadonlyArray<string> =>
  readNames(text.replace(/等(?:\d+|[一二三四五六七八九十])?人?$/u, "")).filter(
    (name) => !isWord.test(name)
  )

/** How many of the column's names the roster has. */
const isOfRoster = (
  table: Table,
  data: ReadonlyArray<number>,
  field: string,
  { people }: Context
): boolean => {
  const names = new Set(
    data.slice(0, 2000).flatMap((row) => namesOf(textOf(cellAt(table, row, field))))
  )
  const known = [...names].filter((name) => people.isKnown(name)).length
  return known >= names.size * leastKnown
}

export type PeopleIn = (row: number, place: Placed) => Named

export const peopleIn = (
  table: Table,
  data: ReadonlyArray<number>,
  context: Context,
  field: string,
  source: SourceRow,
  said: Findings
): PeopleIn => {
  if (!table.columnOf.has(field)) return () => nobody
  const namesIn = remembered(namesOf)
  const told = isOfRoster(table, data, field, context) ? said : findings()
  const resolved = (row: number, text: string, communityCode: string | null): Resolved => {
    const names = namesIn(text)
    if (names.length === 0) return { named: nobody, silent: true }
    const address = addressAt(table, row, field)
    let silent = true
    const add: Findings["add"] = (...finding) => {
      silent = false
      told.add(...finding)
    }
    const rosterRows = names.map((name) =>
      resolvePerson(context, name, communityCode, address, field, { ...told, add })
    )
    return { named: { names, rosterRows }, silent }
  }
  /** By community and text: of whom nothing is to be said, nothing needs to be found out again. */
  const known = new Map<string | null, Map<string, Named>>()
  return (row, { communityCode }) => {
    const from = source(row, field)
    if (from === null) return nobody
    const text = textOf(cellAt(table, from, field))
    const here = known.get(communityCode) ?? new Map<string, Named>()
    const before = here.get(text)
    if (before !== undefined) return before
    const { named, silent } = resolved(from, text, communityCode)
    if (silent) known.set(communityCode, here.set(text, named))
    return named
  }
}

/** The first of them, for a column that means one. */
export const firstNamed = ({ names, rosterRows }: Named) => ({
  name: names[0] ?? null,
  rosterRow: rosterRows[0] ?? null
})
