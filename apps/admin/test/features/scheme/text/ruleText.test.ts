/** Every kind of rule is said in a sentence, in both languages, with its own figures. */
import { expect, test } from "vitest"

import { rulesText, startText, termsText } from "../../../../src/features/scheme/text/lineText.ts"
import {
  gradeText,
  rankingText,
  vetoText
} from "../../../../src/features/scheme/text/outsideText.ts"
import { earningText } from "../../../../src/features/scheme/text/ruleText.ts"
import { schemeRules as en } from "../../../../src/words/en/assess/schemeRules.ts"
import { schemeRules as zh } from "../../../../src/words/zh/assess/schemeRules.ts"
import { aDocument, aLine } from "../aDocument.ts"

const [line] = aDocument.indicators

test("deductions are said as an office would write them", () => {
  expect(rulesText(zh, line ?? aLine({})).map(({ said }) => said)).toEqual([
    "每处扣 0.5 分，最多扣 3 分",
    "没有的扣 2 分，只扣一次",
    "低于 80 的，每差 1 扣 0.05 分，不满一档按一档扣，扣完本项为止",
    "高于或等于 3 的，扣 2 分",
    "扣多少由检查人员写明，扣完本项为止"
  ])
  expect(rulesText(en, line ?? aLine({}))[3]?.said).toBe("2 points off at or above 3")
})

test("what has to be earned is said with its parts, and what is not typed yet as a blank", () => {
  const bands = [
    { name: "好", from: "18", to: "20" },
    { name: "差", from: "0", to: "" }
  ]
  expect(earningText(zh, { kind: "graded", bands })).toBe("按档给分：好 18–20 分、差 0–（未填） 分")
  expect(earningText(zh, { kind: "linear", full: "95", none: "80" })).toBe(
    "到 95 得满分，到 80 不得分，中间按比例"
  )
  expect(startText(zh, aLine({}))).toBeNull()
  expect(startText(zh, aLine({ deductions: [] }))).toBe("从满分起，发现问题再扣")
})

test("terms say when it is assessed, how rounds are put together and what a missing one means", () => {
  const terms = termsText(
    zh,
    aLine({
      floor: null,
      months: [3, 4],
      combination: { kind: "weighted", weights: [{ round: "night", weight: 2 }] },
      fewestRounds: 2,
      missing: "last"
    })
  )
  expect(terms).toEqual([
    "可以扣成负分",
    "只在 3、4 月考核",
    "各类检查先取平均，再按权重合成：夜间检查 2",
    "检查不满 2 次的，沿用上一期得分"
  ])
  expect(termsText(zh, aLine({ seenBy: "records" }))).toEqual([zh.records])
})

test("what stands outside the lines calls lines and rules by their words", () => {
  const [veto] = aDocument.vetoes
  expect(veto && vetoText(zh, veto)).toBe("I01扣分超过 5 分就自动成立；等次最高只能是一般")
  expect(aDocument.grades?.map((one) => gradeText(zh, one))).toEqual([
    "90（含）以上，折算 1 分",
    "90（不含）以下"
  ])
  expect(rankingText(zh, aDocument)).toEqual([
    zh.ties.competition,
    "按“死角”扣得少的在前",
    "例会得分高的在前",
    "上次公布得分高的在前",
    "连续 3 个月排在末 2 位的必检"
  ])
})
