/** A month that changes after it was published: nothing moves until somebody says why, and both stay true. */
import { codeOf, domainErrorOf } from "@aiwei/client/domainErrorOf"
import { assert, describe, it } from "vitest"

import { march, newPlace, operatorOf, thrownBy } from "./office.ts"

const client = operatorOf(await newPlace())
const { api } = client
const period = march

const codes = [
  "河东街道社区组织机构及代码一览表,,,,",
  "序号,机构代码,机构名称,户数,人口",
  "1,990201005000,河东街道办事处,900,2100",
  "2,990201005001,东风社区,500,1200",
  "3,990201005002,建设社区,400,900"
]
const scores = (cleaning: string, total: string) => [
  "河东街道2026年3月份社区考核评分表,,,,",
  "序号,考核项目,考核内容,分值,东风社区,建设社区",
  "1,组织管理,组织机构健全,40,38,40",
  `2,环境卫生,主次干道保洁,60,${cleaning},58`,
  `合计,,,100,${total},98`
]

const imported = async (files: Readonly<Record<string, ReadonlyArray<string>>>) => {
  const { batch } = await api.imports.open.mutate({ source: "test" })
  for (const [path, rows] of Object.entries(files)) {
    await client.uploadFile({ batch, path, body: new Blob([rows.join("\r\n")]) })
  }
  return api.imports.commit.mutate({ batch })
}
const board = async () => {
  const answer = await client.board.fetch()
  assert(answer.status === "board")
  return answer.board
}
const sheet = "河东街道2026年3月考核评分表.csv"

describe("a correction", () => {
  it("needs a reason, is a version of its own, and leaves the old one as it was", async () => {
    await imported({ "社区代码.csv": codes, [sheet]: scores("55.5", "93.5") })
    const first = await api.publications.publish.mutate({ period })
    const again = await thrownBy(api.publications.publish.mutate({ period, reason: "again" }))
    assert.deepStrictEqual(domainErrorOf(again), { _tag: "AlreadyPublished", period, version: 1 })
    assert.strictEqual(codeOf(again), "CONFLICT")

    const changed = await imported({ [sheet]: scores("59.5", "97.5") })
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
