/** How long a message waits between its tries, and what may be said of an address. */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"

import { minutesUntilNext } from "../../src/webhooks/Delivery.ts"
import { inOrder, originOf, WebhookEvent } from "../../src/webhooks/Webhook.ts"

describe("a message that did not arrive", () => {
  it("waits longer after each try, and is given up after some days", () => {
    let [attempts, waited, before] = [1, 0, 0]
    for (let next = minutesUntilNext(1); next !== null; next = minutesUntilNext((attempts += 1))) {
      assert.isAbove(next, before)
      before = next
      waited += next
    }
    assert.isAtLeast(attempts, 5)
    assert.isAtLeast(waited, 24 * 60)
    assert.isAtMost(waited, 7 * 24 * 60)
  })

  it.prop("is never tried again without a wait", [Schema.Int], ([attempts]) => {
    const minutes = minutesUntilNext(attempts)
    assert.isTrue(minutes === null || minutes >= 1)
  })
})

describe("what is kept of a webhook", () => {
  it("has each event once, however they were given", () => {
    const given = ["import.committed", "publication.published", "import.committed"] as const
    assert.deepStrictEqual(inOrder(given), ["publication.published", "import.committed"])
    assert.deepStrictEqual(inOrder(WebhookEvent.literals), [...WebhookEvent.literals])
  })

  it("is told to the trail without what may be secret in its address", () => {
    assert.strictEqual(originOf("https://H.example.cn:8443/a?key=s"), "https://h.example.cn:8443")
    assert.strictEqual(originOf("nothing"), "")
  })
})
