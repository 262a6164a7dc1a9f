/** Second factors on the store: a code opens one door once, and recovery codes are each worth one. */
import { Access } from "@aiwei/domain/access/Access"
import type { AccountId } from "@aiwei/domain/access/AccountId"
import { OwnSecondFactor } from "@aiwei/domain/access/factor/OwnSecondFactor"
import { Security } from "@aiwei/domain/access/security/Security"
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { assert, layer } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { SqlClient, SqlSchema } from "effect/sql"

import { movableTime } from "../movableTime.ts"
import { World } from "../world.ts"
import { codeOfStep, stepAt } from "./quickCodes.ts"

const start = Date.UTC(2026, 5, 1)
const time = movableTime(start)
const password = "a long enough password"
const address = "10.0.0.1"

const as =
  (name: string, accountId: AccountId) =>
  <A, E, R>(work: Effect.Effect<A, E, R>) =>
    Effect.provideService(work, CurrentActor, {
      ...systemActor,
      kind: "account",
      name,
      accountId
    })

const tagOf = <A, E extends { readonly _tag: string }, R>(work: Effect.Effect<A, E, R>) =>
  Effect.match(work, { onSuccess: () => "fine", onFailure: ({ _tag }) => _tag })

layer(World, { timeout: 60_000, excludeTestServices: true })("the second factor", (it) => {
  it.effect("holds once it is confirmed; each code once, each recovery code once", () =>
    Effect.gen(function* () {
      const [access, own] = [yield* Access, yield* OwnSecondFactor]
      const { id } = yield* access.addAccount({ name: "li", password })
      const mine = as("li", id)
      const signIn = (code?: string) =>
        tagOf(access.signIn({ name: "li", password, code, address, agent: null }))
      const code = (offset = 0) => codeOfStep(stepAt(start) + offset)

      assert.strictEqual(
        yield* tagOf(mine(own.begin({ password: "wrong", address }))),
        "WrongPassword"
      )
      const { uri } = yield* mine(own.begin({ password, address }))
      assert.match(uri, /^otpauth:/)
      assert.strictEqual(yield* signIn(), "fine")
      assert.strictEqual(
        yield* tagOf(mine(own.confirm({ code: "999999", address }))),
        "SecondFactorWrong"
      )
      const codes = yield* mine(own.confirm({ code: code(-1), address }))
      assert.strictEqual(new Set(codes).size, 10)
      for (const one of codes) assert.match(one, /^(?:\w{4}-){5}\w{4}$/)
      assert.strictEqual(yield* signIn(), "SecondFactorNeeded")
      assert.strictEqual(yield* signIn(code(-1)), "SecondFactorWrong")
      assert.strictEqual(yield* signIn(code()), "fine")
      assert.strictEqual(yield* signIn(code()), "SecondFactorWrong")
      assert.strictEqual(yield* signIn(code(2)), "SecondFactorWrong")
      const spaced = ` ${codes[0]?.toUpperCase().replaceAll("-", " ")} `
      assert.strictEqual(yield* signIn(spaced), "fine")
      assert.strictEqual(yield* signIn(codes[0]), "SecondFactorWrong")
      assert.strictEqual((yield* mine(own.show)).recoveryLeft, 9)
      yield* mine(own.end({ password, code: codes[1] ?? "", address }))
      assert.strictEqual(yield* signIn(), "fine")
      assert.strictEqual(
        yield* tagOf(mine(own.end({ password, code: codes[2] ?? "", address }))),
        "SecondFactorState"
      )
    }).pipe(time.during)
  )

  it.effect("is taken by one of two that come at once, and its guesses shut the door", () =>
    Effect.gen(function* () {
      const [access, own] = [yield* Access, yield* OwnSecondFactor]
      const { id } = yield* access.addAccount({ name: "wang", password })
      const mine = as("wang", id)
      yield* mine(own.begin({ password, address }))
      yield* mine(own.confirm({ code: codeOfStep(stepAt(start) - 1), address }))
      const signIn = (code: string) =>
        tagOf(access.signIn({ name: "wang", password, code, address, agent: null }))
      const both = [signIn(codeOfStep(stepAt(start))), signIn(codeOfStep(stepAt(start)))]
      const said = yield* Effect.all(both, { concurrency: 2 })
      assert.deepStrictEqual(said.toSorted(), ["SecondFactorWrong", "fine"])
      const guesses = yield* Effect.all(Array.from({ length: 8 }, () => signIn("000000")))
      assert.include(guesses, "TooManyAttempts")
    }).pipe(time.during)
  )

  it.effect("is stored sealed, its recovery codes hashed", () =>
    Effect.gen(function* () {
      const sql = yield* SqlClient.SqlClient
      const factors = JSON.stringify(yield* sql`SELECT * FROM second_factors`)
      assert.notInclude(factors, "QUICK")
      assert.match(factors, /v1\./)
      const codes = yield* SqlSchema.findAll({
        Request: Schema.Void,
        Result: Schema.Struct({ hash: Schema.String }),
        execute: () => sql`SELECT hash FROM recovery_codes`
      })(undefined)
      // Ten for each account that has a second factor.
      assert.isAbove(codes.length, 0)
      assert.strictEqual(codes.length % 10, 0)
      for (const { hash } of codes) assert.match(hash, /^[0-9a-f]{64}$/)
    }).pipe(time.during)
  )
})

layer(World, { timeout: 60_000, excludeTestServices: true })("the rules of mlps", (it) => {
  it.effect("ask for kinds, remember the last passwords, and let none grow old", () =>
    Effect.gen(function* () {
      const [access, security] = [yield* Access, yield* Security]
      const { version, rules, leastLength: _l, goodLength: _g, ...is } = yield* security.show
      assert.isTrue(rules.every(({ source }) => source.standard.startsWith("OWASP")))
      const wanted = { ...is, version, profile: "mlps" as const }
      const shown = yield* security.change(wanted)
      assert.isTrue(shown.rules.some(({ source }) => source.status === "toCheck"))
      assert.strictEqual(yield* tagOf(security.change(wanted)), "ChangedMeanwhile")

      const weak = yield* Effect.flip(access.addAccount({ name: "li", password: "alllowercase" }))
      assert.deepInclude(weak, { _tag: "WeakPassword", faults: ["classes"] })
      const nth = (n: number) => `Tall Tree ${n}`
      yield* access.addAccount({ name: "li", password: nth(0) })
      for (const n of [1, 2, 3, 4]) {
        yield* time.byHours(1)
        yield* access.setPassword({ name: "li", password: nth(n) })
      }
      for (const n of [0, 4]) {
        const again = yield* Effect.flip(access.setPassword({ name: "li", password: nth(n) }))
        assert.deepInclude(again, { _tag: "WeakPassword", faults: ["usedBefore"] })
      }
      yield* time.byHours(1)
      yield* access.setPassword({ name: "li", password: nth(5) })
      yield* access.setPassword({ name: "li", password: nth(0) })
      const signedIn = access.signIn({ name: "li", password: nth(0), address, agent: null })
      assert.deepStrictEqual((yield* signedIn).owes, [])
      yield* time.byHours(90 * 24)
      const { owes, held } = yield* signedIn
      assert.deepStrictEqual(owes, ["password"])
      assert.isFalse(held.only?.includes("people.list"))
    }).pipe(time.during)
  )
})
