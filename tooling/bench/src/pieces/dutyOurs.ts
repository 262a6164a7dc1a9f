/** The product's answers: who answers for a building, with the chain above; all gaps of a city with their reasons. */
import { DutyAnswers } from "@aiwei/domain/duty/answers/DutyAnswers"
import { DutyKinds } from "@aiwei/domain/duty/kinds/DutyKinds"
import { Offices } from "@aiwei/domain/org/Offices"
import { Day } from "@aiwei/domain/shared/Day"
import { Effect, Layer } from "effect"
import { SqlClient } from "effect/sql"

import { aBuilding, dutyDay, theCity } from "../dutyAsked.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", what = "", times = ""] = process.argv.slice(2)
const on = Day.make(dutyDay)

const work = Effect.gen(function* () {
  const sql = yield* SqlClient.SqlClient
  const answers = yield* DutyAnswers
  const [place] = yield* sql.unsafe<{ readonly id: string }>(what === "who" ? aBuilding : theCity)
  if (place === undefined) return yield* Effect.die("nothing to ask about")
  const { id } = place
  const asked: Readonly<Record<string, Effect.Effect<boolean, unknown>>> = {
    who: Effect.map(answers.who({ place: id, on }), ({ answer }) => answer !== null),
    gaps: Effect.map(
      answers.gaps({ under: id, level: "building", on, limit: 1000 }),
      ({ rows, next }) => rows.length > 0 && next === null
    )
  }
  const once = asked[what] ?? Effect.succeed(false)
  yield* once
  yield* Effect.promise(() =>
    report(async () => {
      for (let n = 0; n < Number(times); n += 1) {
        if (!(await Effect.runPromise(once))) throw new Error(`${what} found nothing`)
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
