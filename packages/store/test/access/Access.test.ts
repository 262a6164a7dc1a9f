/** Signing in and the audit trail, both on the store. */
import { Access } from "@aiwei/domain/access/Access"
import { Tokens } from "@aiwei/domain/access/tokens/Tokens"
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor, systemActor } from "@aiwei/domain/audit/CurrentActor"
import { Atomically } from "@aiwei/domain/shared/Atomically"
import { Day } from "@aiwei/domain/shared/Day"
import { assert, layer } from "@effect/vitest"
import { Effect, Option } from "effect"
import { SqlClient } from "effect/sql"

import { movableTime } from "../movableTime.ts"
import { World } from "../world.ts"

const at = { address: "127.0.0.1", agent: null }

const time = movableTime(Date.UTC(2026, 5, 1))

layer(World, { timeout: 60_000, excludeTestServices: true })("Access", (it) => {
  it.effect("makes the first account once, and only while there is none", () =>
    Effect.gen(function* () {
      const access = yield* Access
      const first = yield* access.firstRun
      assert.strictEqual(first?.name, "admin")
      assert.isNull(yield* access.firstRun)
      const { account } = yield* access.signIn({ ...at, ...first! })
      assert.strictEqual(account.name, "admin")
      assert.notProperty(account, "passwordHash")
    }).pipe(time.during)
  )

  it.effect("recognises a session until it ends, is left, or the password changes", () =>
    Effect.gen(function* () {
      const access = yield* Access
      const password = "八个字以上的口令"
      yield* access.addAccount({ name: "Li", password })
      const signIn = access.signIn({ ...at, name: "li", password })
      const known = (secret: string) => Effect.map(access.currentBySession(secret), Option.isSome)
      const [one, two, three] = [yield* signIn, yield* signIn, yield* signIn]
      yield* access.signOut(one.secret)
      assert.deepStrictEqual([yield* known(one.secret), yield* known(two.secret)], [false, true])
      yield* time.byHours(13)
      assert.isFalse(yield* known(two.secret))
      const four = yield* signIn
      yield* access.setPassword({ name: "LI", password: "another password" })
      assert.deepStrictEqual(
        [yield* known(three.secret), yield* known(four.secret)],
        [false, false]
      )
      const refused = yield* Effect.forEach(
        [
          signIn,
          access.signIn({ ...at, name: "nobody", password }),
          access.addAccount({ name: "LI", password }),
          access.addAccount({ name: "short", password: "1234567" }),
          access.setPassword({ name: "nobody", password })
        ],
        (asked) =>
          Effect.map(Effect.flip(asked as Effect.Effect<unknown, { _tag: string }>), (e) => e._tag)
      )
      assert.deepStrictEqual(refused, [
        "SignInFailed",
        "SignInFailed",
        "AccountNameTaken",
        "WeakPassword",
        "AccountNotFound"
      ])
    }).pipe(time.during)
  )

  it.effect("lets a token work to the end of its last day", () =>
    Effect.gen(function* () {
      yield* time.to(Date.UTC(2027, 0, 9, 12))
      const access = yield* Access
      yield* access.addAccount({ name: "script", password: "long enough" })
      const expiresOn = Day.make("2027-01-10")
      const { token } = yield* (yield* Tokens).create({
        name: "月报",
        account: "script",
        expiresOn
      })
      const works = Effect.map(access.currentByToken(token), Option.isSome)
      assert.isTrue(yield* works)
      yield* time.to(Date.UTC(2027, 0, 10, 15, 59))
      assert.isTrue(yield* works)
      yield* time.to(Date.UTC(2027, 0, 10, 16, 1))
      assert.isFalse(yield* works)
      assert.isFalse(Option.isSome(yield* access.currentByToken("guessed")))
    }).pipe(time.during)
  )
})

layer(World, { timeout: 60_000, excludeTestServices: true })("AuditLog", (it) => {
  it.effect("says who, is numbered without gaps, and goes with its transaction", () =>
    Effect.gen(function* () {
      const log = yield* AuditLog
      const atomically = yield* Atomically
      const actor = { ...systemActor, kind: "operator" as const, name: "li", requestId: "r1" }
      const append = log.append({
        verb: "imports.commit",
        subject: "ImportFile/1",
        after: { n: 1 }
      })
      const before = (yield* log.part(null, 1))[0]?.seq ?? 0
      yield* Effect.provideService(append, CurrentActor, actor)
      yield* Effect.ignore(atomically.run(Effect.andThen(append, Effect.fail("no"))))
      yield* append
      const [second, first] = yield* log.part(null, 2)
      assert.deepStrictEqual(
        [first?.seq, first?.actor, first?.requestId, first?.after, second?.seq, second?.actor],
        [before + 1, "operator:li", "r1", '{"n":1}', before + 2, "system:aiwei"]
      )
      const sql = yield* SqlClient.SqlClient
      const tags = yield* Effect.all([
        Effect.exit(sql`UPDATE audit_entries SET actor = 'nobody'`),
        Effect.exit(sql`DELETE FROM audit_entries`)
      ])
      assert.deepStrictEqual(
        tags.map(({ _tag }) => _tag),
        ["Failure", "Failure"]
      )
    }).pipe(time.during)
  )
})
