/**
 * What can be done to the rows of a register, said once for all of them: a row is added, changed, changed
 * with others, or ended. What that does to the row, the register itself says.
 */
import { Effect } from "effect"

import type { Verb } from "../access/Verb.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import type { RowError } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
import { type RowEdit, rowEdits, type RowRef } from "./rowEdits.ts"
import type { Changed } from "./settled.ts"

export interface When {
  /** Null corrects the record; a day changes it from then on. */
  readonly on: Day | null
  /** The day whose rows were looked at; today when left out. */
  readonly asOf?: Day | null | undefined
}

export interface EditOn {
  readonly verb: Verb
  /** Null: the record was wrong. */
  readonly on: Day | null
  /** The day whose row was looked at. */
  readonly asOf: Day
}

export interface Register<Row extends { readonly id: string }, Wanted extends RowRef> extends Pick<
  RowEdit<Row, Wanted>,
  "entity" | "notFound"
> {
  readonly rowsOf: (ids: ReadonlyArray<string>, day: Day) => Effect.Effect<ReadonlyArray<Row>>
  readonly change: (wanted: Wanted, row: Row, how: EditOn) => Effect.Effect<string, RowError>
  readonly settled?: (
    changed: ReadonlyArray<Changed<Row>>,
    day: Day
  ) => Effect.Effect<ReadonlyMap<string, RowError>>
}

export const registerEdits = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const atomically = yield* Atomically
  const { one, many, stamp } = yield* rowEdits

  return <Row extends { readonly id: string }, Wanted extends RowRef>(
    register: Register<Row, Wanted>
  ) => {
    const { entity, notFound, settled, rowsOf } = register

    const table = <W extends RowRef>(
      day: Day,
      apply: RowEdit<Row, W>["apply"]
    ): RowEdit<Row, W> => ({
      entity,
      notFound,
      ...(settled === undefined ? {} : { settled: (changed) => settled(changed, day) }),
      rowsOf: (ids) => rowsOf(ids, day),
      apply
    })

    const changing = Effect.fnUntraced(function* (verb: Verb, { on, asOf }: When) {
      const how: EditOn = { verb, on, asOf: asOf ?? (yield* today) }
      return table<Wanted>(how.asOf, (wanted, row) => register.change(wanted, row, how))
    })

    return {
      /** `made` stores it and gives its id. */
      add: <E>(made: Effect.Effect<string, E>, on: Day) =>
        Effect.gen(function* () {
          yield* placements.lockTree
          const id = yield* made
          const [row] = yield* rowsOf([id], on)
          return row === undefined ? yield* Effect.fail(notFound(id)) : yield* stamp(row)
        }).pipe(atomically.run),

      change: (verb: Verb, wanted: Wanted, when: When) =>
        Effect.flatMap(changing(verb, when), (edit) => one(edit, wanted)),

      changeMany: (verb: Verb, wanted: ReadonlyArray<Wanted>, when: When) =>
        Effect.flatMap(changing(verb, when), (edit) => many(edit, wanted)),

      /** As of today, whatever day they end on; gives those that are still shown. */
      end: (wanted: ReadonlyArray<RowRef>, ended: (row: Row) => Effect.Effect<string, RowError>) =>
        Effect.flatMap(today, (day) =>
          many(
            table<RowRef>(day, (_, row) => ended(row)),
            wanted
          )
        )
    }
  }
})
