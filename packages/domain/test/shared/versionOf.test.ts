import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"

import { versionOf, versioned } from "../../src/shared/versionOf.ts"

/** FNV-1a of 64 bits instead of SHA-256: it tells these rows apart just as well. */
const fnv = (text: string): string => {
  const hash = [...text].reduce(
    (sum, c) => ((sum ^ BigInt(c.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn,
    0xcbf29ce484222325n
  )
  return hash.toString(16).padStart(16, "0").repeat(4)
}
const digest = { sha256: (text: string) => Effect.succeed(fnv(text)), sha256Of: fnv }
const of = (row: object) => Effect.runSync(versionOf(digest, row))
const Row = Schema.Struct({ name: Schema.String, households: Schema.NullOr(Schema.Int) })

describe("versionOf", () => {
  it.prop(
    "knows any two rows that show something else apart, and no others",
    [Row, Row],
    ([a, b]) => {
      const same = a.name === b.name && a.households === b.households
      return (of(a) === of(b)) === same && of({ ...a }) === of(a)
    }
  )

  it("is sixteen digits, and the row carries it", () => {
    const row = Effect.runSync(versioned(digest)({ id: "x", households: null }))
    assert.match(row.version, /^[0-9a-f]{16}$/)
    assert.strictEqual(row.version, of({ households: null, id: "x" }))
  })
})
