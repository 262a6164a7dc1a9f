import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect } from "effect"

import { notedAside } from "../../../src/access/sessions/notedAside.ts"

describe("a note of who was seen", () => {
  it.live("is waited for where it takes no time", () =>
    Effect.gen(function* () {
      const notes: Array<string> = []
      const noted = notedAside()
      yield* noted(
        "a",
        Effect.sync(() => void notes.push("a"))
      )
      yield* noted(
        "a",
        Effect.sync(() => void notes.push("again"))
      )
      assert.deepStrictEqual(notes, ["a", "again"])
    })
  )

  it.live("keeps nobody waiting while it cannot be taken, and is taken once", () =>
    Effect.gen(function* () {
      const notes: Array<string> = []
      const [free, done] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const noted = notedAside()
      const held = Effect.gen(function* () {
        yield* Deferred.await(free)
        notes.push("held")
        yield* Deferred.succeed(done, undefined)
      })
      for (let asked = 0; asked < 3; asked++) yield* noted("a", held)
      assert.deepStrictEqual(notes, [])
      yield* Deferred.succeed(free, undefined)
      yield* Deferred.await(done)
      assert.deepStrictEqual(notes, ["held"])
    })
  )

  it.live("turns nobody away where it fails", () =>
    notedAside()("a", Effect.die(new Error("the disk is full")))
  )
})
