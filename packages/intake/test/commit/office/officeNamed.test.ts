import { assert, describe, it } from "@effect/vitest"

import { officeNamed } from "../../../src/commit/office/officeNamed.ts"

describe("officeNamed", () => {
  const named: ReadonlyArray<[string, string, string | null]> = [
    ["填报单位：青河区滨河街道爱卫办 | 填报日期：2026年6月2日", "滨河街道", "青河区"],
    ["新疆克拉玛依市独山子区金山路街道社区评分表", "金山路街道", "独山子区"],
    ["景德镇市昌江区竟成镇2026年考核", "竟成镇", "昌江区"],
    ["关于印发滨河街道考核办法的通知", "滨河街道", null],
    ["临江市河东街道办事处", "河东街道", null],
    ["附件1：滨河街道爱国卫生工作人员花名册", "滨河街道", null]
  ]
  for (const [text, name, district] of named) {
    it(text, () => assert.deepStrictEqual(officeNamed([text]), { name, district }))
  }

  for (const text of [
    "各街道社区考核表",
    "2026年4月份各社区得分汇总",
    "城镇居民",
    "全镇各村",
    ""
  ]) {
    it(`names nobody: ${text}`, () => assert.isNull(officeNamed([text])))
  }

  it("takes the district from a later text of the same office", () => {
    const texts = ["滨河街道楼院底册", "填报单位：青河区滨河街道爱卫办"]
    assert.deepStrictEqual(officeNamed(texts), { name: "滨河街道", district: "青河区" })
  })
})
