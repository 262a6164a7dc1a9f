/** What was sealed comes back with its key and with no other, and not when a character was changed. */
import { Sealing } from "@aiwei/domain/shared/Sealing"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"

import { sealingBy } from "../../src/machine/SealingNode.ts"

const ours = sealingBy(() => Buffer.alloc(32, 1))
const other = sealingBy(() => Buffer.alloc(32, 2))

const seal = (text: string) =>
  Sealing.use((sealing) => sealing.seal(text)).pipe(Effect.provide(ours))
const open = (sealed: string, by = ours) =>
  Sealing.use((sealing) => sealing.open(sealed)).pipe(Effect.provide(by))

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."

describe("SealingNode", () => {
  it.effect.prop("gives every text back, and never shows it", [Schema.String], ([text]) =>
    Effect.gen(function* () {
      const sealed = yield* seal(text)
      // Half a surrogate pair is no text: it is stored as the sign for that.
      assert.deepStrictEqual(yield* open(sealed), Option.some(text.toWellFormed()))
      if (text.length > 8) assert.notInclude(sealed, text)
    })
  )

  it.effect("the same text is sealed anew each time", () =>
    Effect.gen(function* () {
      assert.notStrictEqual(yield* seal("twice"), yield* seal("twice"))
    })
  )

  it.effect("another key opens nothing", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* open(yield* seal("ours"), other), Option.none())
    })
  )

  it.effect("a changed character anywhere opens nothing", () =>
    Effect.gen(function* () {
      const sealed = yield* seal("a text of some length")
      for (let at = 0; at < sealed.length; at++) {
        const was = sealed[at] ?? ""
        // The last character of a part may carry bits that say nothing; the next digit but many does.
        const now = digits[(digits.indexOf(was) + 32) % digits.length] ?? ""
        const changed = sealed.slice(0, at) + now + sealed.slice(at + 1)
        assert.deepStrictEqual(yield* open(changed), Option.none(), `${at}: ${was} → ${now}`)
      }
    })
  )

  it.effect("what was never sealed opens nothing", () =>
    Effect.gen(function* () {
      for (const text of ["", "v1", "v1...", "v2.a.b.c", "v1.AAAA.AAAA.AAAA", "v1.a.b.c.d"]) {
        assert.deepStrictEqual(yield* open(text), Option.none(), text)
      }
    })
  )
})
