/** A session that nobody uses ends long before one that is used; both end. */
import { Access } from "@aiwei/domain/access/Access"
import { Tokens } from "@aiwei/domain/access/tokens/Tokens"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"

import { movableTime } from "../movableTime.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 5, 1))

layer(World, { timeout: 60_000, excludeTestServices: true })("a session", (it) => {
  it.effect("lives on while it is used, and not for ever", () =>
    Effect.gen(function* () {
      const access = yield* Access
      const [name, password] = ["li", "a long enough password"]
      yield* access.addAccount({ name, password })
      const signIn = access.signIn({ name, password, address: null, agent: null })
      const [idle, used] = [yield* signIn, yield* signIn]
      const known = (secret: string) => Effect.map(access.currentBySession(secret), Option.isSome)
      for (let hour = 1; hour < 12; hour++) {
        yield* time.byHours(1)
        assert.isTrue(yield* known(used.secret), `${hour} hours`)
      }
      assert.isFalse(yield* known(idle.secret))
      yield* time.byHours(1)
      assert.isFalse(yield* known(used.secret))
    }).pipe(time.during)
  )

  it.effect("of a script begins with the name of the program", () =>
    Effect.gen(function* () {
      const access = yield* Access
      yield* access.firstRun
      const { token } = yield* (yield* Tokens).create({ name: "nightly" })
      assert.match(token, /^aiwei_[\w-]{43}$/)
      assert.isTrue(Option.isSome(yield* access.currentByToken(token)))
    }).pipe(time.during)
  )
})
