/** Everything a reader of a plain table asks for, each column under its field's name. */
import { readInteger } from "../../cells/readInteger.ts"
import { readPhone } from "../../cells/readPhone.ts"
import { type Findings, findings } from "../Findings.ts"
import type { Context } from "../resolve.ts"
import { readAt, type Table } from "../Table.ts"
import { type Walked, walkRows } from "../walkRows.ts"
import { carried, type SourceRow } from "./carried.ts"
import { daysIn, sayOutOfPeriod } from "./daysIn.ts"
import { firstNamed, peopleIn } from "./peopleIn.ts"
import { type Placed, placesIn } from "./placesIn.ts"
import { type WordsIn, wordsIn } from "./wordsIn.ts"

export interface OpenRows {
  readonly walked: Walked
  readonly said: Findings
  readonly source: SourceRow
  readonly words: WordsIn
  readonly place: (row: number) => Placed
  readonly day: (row: number, field: string) => string | null
  readonly person: (row: number, field: string, at: Placed) => ReturnType<typeof firstNamed>
  readonly count: (row: number, field: string) => number | null
  readonly phone: (row: number) => string | null
  /** The remark, for a record that has one. */
  readonly remark: (row: number) => { readonly remark?: string }
}

export const openRows = (
  table: Table,
  context: Context,
  keys: ReadonlyArray<string>,
  { blanks = [], within = [] }: Partial<Record<"blanks" | "within", ReadonlyArray<string>>> = {}
): OpenRows => {
  const said = findings()
  const walked = walkRows(table, keys)
  const source = carried(table, walked, blanks)
  const words = wordsIn(table, source)
  const dayFields = [...table.columnOf.keys()].filter((field) => /[dD]ate$/u.test(field))
  const days = new Map(
    dayFields.map((field) => [field, daysIn(table, walked, context, field, source, said)])
  )
  const people = new Map(
    ["keeper", "signer"].map((field) => [
      field,
      peopleIn(table, walked.data, context, field, source, said)
    ])
  )
  return {
    walked,
    said,
    source,
    words,
    place: placesIn(table, walked, context, source, said, within),
    day: (row, field) => {
      const day = days.get(field)?.(row).day ?? null
      if (field === "date" && source(row, field) === row) {
        sayOutOfPeriod(table, row, field, day, said, false)
      }
      return day
    },
    person: (row, field, at) =>
      firstNamed(people.get(field)?.(row, at) ?? { names: [], rosterRows: [] }),
    count: (row, field) => readAt(table, source(row, field) ?? row, field, readInteger, said),
    phone: (row) => readAt(table, row, "phone", readPhone, said),
    remark: (row) => {
      const remark = words(row, "remark")
      return remark === null ? {} : { remark }
    }
  }
}
