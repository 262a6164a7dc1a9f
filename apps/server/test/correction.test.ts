/** A month that changes after it was published: nothing moves until somebody says why, and both stay true. */
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { assert, describe, it } from "vitest"

import { march, newPlace, operatorOf, thrownBy } from "./office.ts"
import { codes, importerOf, scores, scoresFile } from "./twoCommunities.ts"

const client = operatorOf(await newPlace())
const { api } = client
const period = march

const imported = importerOf(client)
const board = async () => {
  const answer = await client.board.fetch()
  assert(answer.status === "board")
  return answer.board
}

describe("a correction", () => {
  it("needs a reason, is a version of its own, and leaves the old one as it was", async () => {
    await imported({ "社区代码.csv": codes, [scoresFile]: scores("55.5", "93.5") })
    const first = await api.publications.publish.mutate({ period })
    const again = await thrownBy(api.publications.publish.mutate({ period, reason: "again" }))
    assert.deepStrictEqual(domainErrorOf(again), { _tag: "AlreadyPublished", period, version: 1 })
    assert.strictEqual(codeOf(again), "CONFLICT")

    const changed = await imported({ [scoresFile]: scores("59.5", "97.5") })
    assert.strictEqual(changed.totals.changed, 1)
    assert.strictEqual((await board()).version, 1)
    assert.include(
      (await board()).rows.map(({ total }) => total),
      "93.50"
    )

    for (const reason of [undefined, null, "", "   "]) {
      const thrown = await thrownBy(api.publications.publish.mutate({ period, reason }))
      assert.deepStrictEqual(domainErrorOf(thrown), { _tag: "ReasonNeeded", period, version: 1 })
      assert.strictEqual(codeOf(thrown), "PRECONDITION_FAILED")
    }
    assert.lengthOf(await api.publications.list.query(), 1)

    const second = await api.publications.publish.mutate({ period, reason: "保洁分录错" })
    assert.strictEqual(second.version, 2)
    assert.notStrictEqual(second.sha256, first.sha256)
    const shown = await board()
    assert.deepInclude(shown, { version: 2, corrected: true, sha256: second.sha256 })
    assert.include(
      shown.rows.map(({ total }) => total),
      "97.50"
    )

    const list = await api.publications.list.query()
    assert.deepStrictEqual(
      list.map(({ version, state, reason }) => [version, state, reason]),
      [
        [1, "corrected", null],
        [2, "published", "保洁分录错"]
      ]
    )
    const verified = await api.publications.verify.query()
    assert.deepStrictEqual(
      verified.map(({ version, ok, sha256 }) => [version, ok, sha256]),
      [
        [1, true, first.sha256],
        [2, true, second.sha256]
      ]
    )
  })
})
