/** Loads the country through the product's use case, reading its lists included. */
import { DivisionLoad } from "@aiwei/domain/org/divisions/DivisionLoad"
import { Day } from "@aiwei/domain/shared/Day"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { Effect, Layer } from "effect"

import { chinaLists } from "../chinaLists.ts"
import { report } from "../measured.ts"
import { storeOf } from "../storeOf.ts"

const [store = "", folder = ""] = process.argv.slice(2)

const work = Effect.gen(function* () {
  const divisions = yield* DivisionLoad
  yield* Effect.promise(() =>
    report(async () => {
      const lists = await chinaLists(folder)
      const { units } = await Effect.runPromise(divisions.load(lists, Day.make("2023-06-30")))
      if (units === 0) throw new Error("nothing was loaded")
    })
  )
})

await Effect.runPromise(
  work.pipe(
    Effect.provide(
      DivisionLoad.layer.pipe(Layer.provideMerge(Layer.mergeAll(storeOf(store), IdGenerator.layer)))
    )
  )
)
