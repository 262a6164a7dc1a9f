import { assert, describe, it } from "@effect/vitest"

import type { Session } from "../../../src/access/Account.ts"
import { AccountId } from "../../../src/access/AccountId.ts"
import { ownSessions } from "../../../src/access/own/ownSessions.ts"

const session = (id: string, lastSeenAt: string): Session => ({
  id: id.repeat(64),
  accountId: AccountId.make("A"),
  createdAt: "2026-06-01T00:00:00.000Z",
  lastSeenAt,
  expiresAt: "2026-06-02T00:00:00.000Z",
  address: "10.0.0.7",
  agent: null
})
const [old, young] = [session("a", "2026-06-01T08:00Z"), session("b", "2026-06-01T09:00Z")]

describe("ownSessions", () => {
  it("shows the newest use first and marks the one that asks, whichever it is", () => {
    const shown = ownSessions([old, young], old.id)
    assert.deepStrictEqual(
      shown.map(({ lastSeenAt, current }) => [lastSeenAt, current]),
      [
        [young.lastSeenAt, false],
        [old.lastSeenAt, true]
      ]
    )
  })

  it("never shows the id that stands in the database, which is the hash of a secret", () => {
    assert.notInclude(JSON.stringify(ownSessions([old], null)), old.id)
  })
})
