/** Failed sign-ins as they are stored: delays rise, a restart forgets nothing, unknown names behave alike. */
import { Access } from "@aiwei/domain/access/Access"
import { Accounts } from "@aiwei/domain/access/accounts/Accounts"
import { Tokens } from "@aiwei/domain/access/tokens/Tokens"
import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"

import { movableTime } from "../movableTime.ts"
import { World } from "../world.ts"

const time = movableTime(Date.UTC(2026, 5, 1))
const password = "a long enough password"

/** The tag, and how long to wait where that is said. */
const tried = Effect.fnUntraced(function* (name: string, given: string, address = "10.0.0.1") {
  const access = yield* Access
  return yield* access.signIn({ name, password: given, address, agent: null }).pipe(
    Effect.as("in"),
    Effect.catch((error) =>
      Effect.succeed(
        error._tag === "TooManyAttempts" ? `wait ${error.retryAfterSeconds}` : error._tag
      )
    )
  )
})
const times = (count: number, name: string) =>
  Effect.all(Array.from({ length: count }, () => tried(name, "wrong")))
const seconds = (count: number) => time.byHours(count / 3600)

layer(World, { timeout: 60_000, excludeTestServices: true })("doors", (it) => {
  it.effect("shut for longer each time, alike for a name nobody has, and open by themselves", () =>
    Effect.gen(function* () {
      yield* (yield* Access).addAccount({ name: "Li", password })
      for (const name of ["li", "nobody"]) {
        assert.deepStrictEqual(
          yield* times(6, name),
          Array.from({ length: 6 }, () => "SignInFailed")
        )
        assert.strictEqual(yield* tried(name, password), "wait 1")
        yield* seconds(1.1)
        assert.strictEqual(yield* tried(` ${name.toUpperCase()} `, "wrong"), "SignInFailed")
        assert.strictEqual(yield* tried(name, password), "wait 2")
      }
      yield* seconds(2.1)
      assert.strictEqual(yield* tried("li", password), "in")
      // What was right clears the account: five mistakes are free again.
      yield* times(5, "li")
      assert.strictEqual(yield* tried("li", password), "in")
    }).pipe(time.during)
  )

  it.effect("are opened by who keeps the accounts", () =>
    Effect.gen(function* () {
      yield* (yield* Access).addAccount({ name: "Wang", password })
      yield* times(7, "wang")
      const accounts = yield* Accounts
      const closed = (yield* accounts.list).find(({ name }) => name === "Wang")
      assert.isNotNull(closed?.closedUntil ?? null)
      yield* accounts.unlock("wang")
      assert.strictEqual(yield* tried("wang", password), "in")
    }).pipe(time.during)
  )

  it.effect("count an address whatever names it tries, and forget after a day", () =>
    Effect.gen(function* () {
      yield* time.byHours(25)
      const names = Array.from({ length: 31 }, (_, i) => `guess${i}`)
      const said = yield* Effect.forEach(names, (name) => tried(name, "wrong", "10.9.9.9"))
      assert.isTrue(said.every((one) => one === "SignInFailed"))
      assert.strictEqual(yield* tried("guess99", "wrong", "10.9.9.9"), "wait 1")
      assert.strictEqual(yield* tried("guess99", "wrong", "10.0.0.7"), "SignInFailed")
      yield* time.byHours(25)
      assert.strictEqual(yield* tried("guess99", "wrong", "10.9.9.9"), "SignInFailed")
      const sql = yield* SqlClient.SqlClient
      // What is forgotten is gone: the table does not grow with every name that was ever tried.
      assert.strictEqual((yield* sql`SELECT door FROM sign_in_failures`).length, 2)
    }).pipe(time.during)
  )

  it.effect("let no more guesses through when many come at once", () =>
    Effect.gen(function* () {
      const all = Array.from({ length: 20 }, () => tried("crowd", "wrong", "10.0.0.8"))
      const said = yield* Effect.all(all, { concurrency: "unbounded" })
      assert.isAtMost(said.filter((one) => one === "SignInFailed").length, 6)
    }).pipe(time.during)
  )
})

layer(World, { timeout: 60_000, excludeTestServices: true })("accounts that are closed", (it) => {
  it.effect("are left by their sessions and their scripts, and found again when opened", () =>
    Effect.gen(function* () {
      const [access, accounts, tokens] = [yield* Access, yield* Accounts, yield* Tokens]
      yield* access.addAccount({ name: "zhao", password })
      const { secret } = yield* access.signIn({
        name: "zhao",
        password,
        address: null,
        agent: null
      })
      const { token } = yield* tokens.create({ name: "t", account: "zhao" })
      const known = Effect.all([access.currentBySession(secret), access.currentByToken(token)])
      const tags = Effect.map(known, (both) => both.map(({ _tag }) => _tag))
      assert.deepStrictEqual(yield* tags, ["Some", "Some"])
      yield* accounts.disable("zhao")
      assert.deepStrictEqual(yield* tags, ["None", "None"])
      assert.strictEqual(yield* tried("zhao", password), "SignInFailed")
      yield* accounts.enable("zhao")
      assert.deepStrictEqual(yield* tags, ["None", "Some"])
    }).pipe(time.during)
  )
})
