/** A line's hash is over its canonical JSON, all columns of it; what an entry tells holds no secret. */
import { assert, it } from "@effect/vitest"
import { Schema } from "effect"

import { AuditEntry } from "../../../src/audit/AuditEntry.ts"
import { chained, genesis, hashAs } from "../../../src/audit/chain/chain.ts"
import { maskedJson } from "../../../src/audit/maskedJson.ts"
import { canonicalJson } from "../../../src/shared/canonicalJson.ts"

/** The text itself, so that the test sees what would be hashed. */
const told = { of: (_provider: string, text: string) => text }

it.prop("a line is hashed as its canonical JSON, with every column", [AuditEntry], ([entry]) => {
  const line = chained(told, entry, "sha256", genesis)
  return line.hash === `${genesis}\n${canonicalJson({ ...entry, provider: "sha256" })}`
})

it.prop("it is the hash of its own number alone", [AuditEntry, Schema.Int], ([entry, seq]) => {
  const line = chained(told, entry, "sha256", genesis)
  return (hashAs(told, line, seq) === line.hash) === (seq === entry.seq)
})

it.prop(
  "nothing of a password or a secret is told, however deep",
  [Schema.String.check(Schema.isMinLength(12)), Schema.String],
  ([word, name]) => {
    const value = { name: "x", account: [{ passwordHash: `${word}!` }], secret: word, token: word }
    const text = maskedJson({ ...value, [`${name}Password`]: { value: word } }) ?? ""
    return !text.includes(JSON.stringify(word).slice(1, -1))
  }
)

it("numbers of people are told by their ends, hashes and ids in full", () => {
  const hash = "1234567890123456".repeat(4)
  const text = maskedJson({
    phone: "13812340145",
    remark: "找13912345678",
    sha256: hash,
    id: "01k3zzzzzzzzzzzz1234567890"
  })
  assert.deepStrictEqual(JSON.parse(text ?? ""), {
    phone: "138****0145",
    remark: "找139****5678",
    sha256: hash,
    id: "01k3zzzzzzzzzzzz1234567890"
  })
  assert.isNull(maskedJson(null))
})
