/** A letter on paper: its targets in order, blanks where nobody is known, one sheet for each that holds. */
import type { LetterLine, LetterTemplate } from "@aiwei/queries/duty/letterQueries"
import { assert, describe, it } from "vitest"

import { letterPaper, papersOf } from "../../../src/features/letters/print/letterPaper.ts"

const template = {
  id: "t",
  year: 2026,
  title: "2026年爱国卫生责任书",
  text: "第一段\n\n 第二段 ",
  appraisalWeight: "5.00",
  createdAt: "2026-01-01T00:00:00.000Z",
  targets: [
    { no: 1, text: "巩固", indicator: { code: "I01", name: "环境卫生", schemeVersion: 1 } },
    { no: 2, text: "人人参与", indicator: null }
  ]
} as LetterTemplate

const letterOf = (id: string, more: object = {}): LetterLine =>
  ({
    id,
    templateId: "t",
    year: 2026,
    partyAUnitName: "滨河街道",
    partyAName: "沈鹏",
    partyBName: "柳荫社区",
    leaderName: null,
    signedOn: null,
    endedOn: null,
    ...more
  }) as LetterLine

describe("a letter on paper", () => {
  it("says what is promised, what measures it and how long it holds", () => {
    const paper = letterPaper(letterOf("a"), template)
    assert.deepStrictEqual(paper.text, ["第一段", "第二段"])
    assert.deepStrictEqual(
      paper.targets.map(({ no, measured }) => [no, measured]),
      [
        [1, "I01 环境卫生"],
        [2, "按完成情况"]
      ]
    )
    assert.include(paper.appraisal ?? "", "5.00%")
    const targets = template.targets.map(({ indicator, ...target }) => ({
      ...target,
      indicator: indicator && { ...indicator, toBeChecked: true as const }
    }))
    const heard = letterPaper(letterOf("a"), { ...template, targets })
    assert.strictEqual(heard.targets[0]?.measured, "I01 环境卫生（待核对）")
    assert.include(paper.term, "2026年12月31日")
  })

  it("leaves blank who is not known and when it is not signed", () => {
    const [first, second] = letterPaper(letterOf("a"), template).signers
    assert.deepStrictEqual([first?.name, second?.name], ["沈鹏", ""])
    assert.match(second?.day ?? "", /^\s+年\s+月\s+日$/)
    const signed = letterPaper(letterOf("a", { signedOn: "2026-03-05" }), template)
    assert.deepStrictEqual(
      signed.signers.map(({ day }) => day),
      ["2026年3月5日", "2026年3月5日"]
    )
  })

  it("is printed for each that has not ended, or for the one that is named", () => {
    const letters = [letterOf("a"), letterOf("b", { endedOn: "2026-04-01" }), letterOf("c")]
    const ids = (id: string | null) => papersOf(letters, [template], id).map((one) => one.id)
    assert.deepStrictEqual(ids(null), ["a", "c"])
    assert.deepStrictEqual(ids("b"), ["b"])
    assert.deepStrictEqual(papersOf(letters, [], null), [])
  })
})
