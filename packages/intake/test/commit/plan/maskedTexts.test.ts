import { maskText } from "@aiwei/domain/personal/mask"
import { assert, describe, it } from "@effect/vitest"

import { doubted, nameMeant, unmaskedTexts } from "../../../src/commit/plan/maskedTexts.ts"

const cellOf = (field: string) => `${field}!`

describe("unmaskedTexts", () => {
  it("gives back what is stored for what an export shows of it", () => {
    const stored = { contactPoint: "值班室 0312-7654321", leaderTitle: "主任" }
    const shown = { contactPoint: maskText("text", stored.contactPoint), leaderTitle: "主任" }
    const { changed, doubts } = unmaskedTexts(shown, stored, cellOf)
    assert.deepStrictEqual(changed, { contactPoint: stored.contactPoint })
    assert.deepStrictEqual(doubts, [])
  })

  it("refuses stars of anything else with their cell, and keeps what is stored", () => {
    const shown = { contactPoint: "值班室 0312-*****99" }
    const known = unmaskedTexts(shown, { contactPoint: "值班室 0312-7654321" }, cellOf)
    assert.deepStrictEqual(known.changed, { contactPoint: "值班室 0312-7654321" })
    assert.deepStrictEqual(
      known.doubts.map(({ code, cell }) => `${code} ${cell}`),
      ["masked_value contactPoint!"]
    )
    assert.deepStrictEqual(unmaskedTexts(shown, {}, cellOf).changed, { contactPoint: null })
  })

  it("leaves a text without stars alone", () => {
    const { changed, doubts } = unmaskedTexts({ title: "主任*" }, { title: "书记" }, cellOf)
    assert.deepStrictEqual([changed, doubts], [{}, []])
  })
})

describe("nameMeant", () => {
  const named = nameMeant(() => ["3号楼", "传达室13812345678", "甲13900010002", "甲13911110002"])

  it("is the one stored name that is shown so, and none where two are", () => {
    assert.strictEqual(named("传达室138****5678"), "传达室13812345678")
    assert.strictEqual(named("甲139****0002"), "甲139****0002")
    assert.strictEqual(named("3号楼"), "3号楼")
  })
})

describe("doubted", () => {
  it("adds to what is said already", () => {
    const finding = { code: "a", message: "", messageEn: "" }
    assert.deepStrictEqual(doubted({ doubts: [finding] }, [finding]).doubts, [finding, finding])
    const change = {}
    assert.strictEqual(doubted(change, []), change)
  })
})
