/** How rows that are dated spans of their own pass on: all of them alike. */
import { Effect, Result } from "effect"

import type { Spanned } from "../../register/spans.ts"
import { ChangeTooEarly } from "../../rowErrors.ts"
import type { Day } from "../../shared/Day.ts"
import type { Passed, Passing, Successor } from "../HeldSource.ts"
import { passedOn, type SpanPassed } from "../passedOn.ts"

interface SpanRows<A extends Spanned> {
  /** As refusals name it. */
  readonly entity: string
  readonly findAll: (ids: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<A>>
  readonly subjectOf: (row: A) => string
  /** The row with another holder, or with nobody; null where it cannot be without one, and ends. */
  readonly taken: (row: A, to: Successor | null) => A | null
  readonly store: (passed: ReadonlyArray<SpanPassed<A>>) => Effect.Effect<void>
}

export const passingSpans = <A extends Spanned>(rows: SpanRows<A>) =>
  Effect.fnUntraced(function* (things: ReadonlyArray<Passing>, on: Day) {
    const wanted = new Map(things.map(({ id, to }) => [id, to]))
    const passed: Array<SpanPassed<A>> = []
    const told: Array<Passed> = []
    for (const row of yield* rows.findAll([...wanted.keys()])) {
      const to = wanted.get(row.id) ?? null
      const said = passedOn(row, on, rows.taken(row, to))
      if (Result.isFailure(said)) {
        const { since } = said.failure
        return yield* new ChangeTooEarly({ entity: rows.entity, id: row.id, on, since })
      }
      const { goesOn } = said.success
      passed.push(said.success)
      told.push({
        id: row.id,
        goesOnAs: to === null ? null : (goesOn?.id ?? null),
        subject: rows.subjectOf(row),
        before: row,
        after: goesOn ?? { ...row, validTo: on }
      })
    }
    yield* rows.store(passed)
    return told
  })

export const storedOf = <A>(passed: ReadonlyArray<SpanPassed<A>>): ReadonlyArray<A> =>
  passed.flatMap(({ stored }) => stored)
