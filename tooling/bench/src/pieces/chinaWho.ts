/** Who answers for a village of the whole country: the product, or bare statements on the same database. */
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import { Offices } from "@aiwei/domain/org/Offices"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { aVillage, whoBare, whoDay, whoFill } from "../chinaAsked.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", what = "", times = ""] = process.argv.slice(2)

interface Village {
  readonly id: string
  readonly path: string
  readonly parentId: string
}

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const answers = yield* DutyAnswers
  const [village] = yield* sql.unsafe<Village>(aVillage)
  if (village === undefined) return yield* Effect.die("no village")
  const { id, path, parentId } = village
  yield* Effect.forEach(whoFill(id, parentId), (statement) => sql.unsafe(statement))
  const bare = Effect.map(
    Effect.forEach(whoBare(id, path), (statement) => sql.unsafe(statement)),
    (rows) => rows.every(({ length }) => length > 0)
  )
  const ours = Effect.map(
    answers.who({ place: id, on: Day.make(whoDay) }),
    ({ answer }) => answer !== null
  )
  const once: Effect.Effect<boolean, unknown> = what === "ours" ? ours : bare
  yield* once
  yield* Effect.promise(() =>
    report(async () => {
      for (let n = 0; n < Number(times); n += 1) {
        if (!(await Effect.runPromise(once))) throw new Error("nobody answers")
      }
    })
  )
})

const World = DutyAnswers.layer.pipe(
  Layer.provideMerge(DutyKinds.layer),
  Layer.provideMerge(Offices.layer),
  Layer.provideMerge(storeOf(store))
)
await Effect.runPromise(work.pipe(Effect.provide(World)))
