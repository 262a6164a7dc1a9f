/** The sentences of the board, in both languages. */
import type { Month } from "@aiwei/domain/shared/Month"
import { expect, test } from "vitest"

import {
  announcementOf,
  baseTextOf,
  comparedOf,
  fullMarksOf,
  noticeTextOf,
  titleOf
} from "../../../src/features/ranking/rankingText.ts"
import { instantOf } from "../../../src/time/clock.ts"
import { momentOf } from "../../../src/time/Moment.ts"
import { en } from "../../../src/words/en.ts"
import { titleText } from "../../../src/words/titleText.ts"
import { zh } from "../../../src/words/zh.ts"
import { may, notice, noticed, ranked } from "../../boardFixture.ts"

const now = momentOf(instantOf("2026-06-20T00:00:00Z") ?? 0)

test("the title names the month, and communities only where all are communities", () => {
  expect(titleOf(may, zh)).toBe("五月社区考核排名")
  expect(titleOf(may, en)).toBe("Community ranking, May")
  const mixed = { ...may, rows: [...may.rows, ranked(12, "东沟村", "80.00")] }
  expect(titleOf(mixed, zh)).toBe("五月考核排名")
  expect(titleOf({ ...may, rows: [] }, en)).toBe("Ranking, May")
})

test("every character of every title is in the title's typeface", () => {
  const inFace = new Set(titleText())
  for (let month = 1; month <= 12; month++) {
    const period = `2026-${String(month).padStart(2, "0")}` as Month
    for (const words of [zh, en]) {
      expect([...titleOf({ ...may, period }, words)].filter((c) => !inFace.has(c))).toEqual([])
    }
  }
})

test.each([
  ["100.00", "满分 100"],
  ["100", "满分 100"],
  ["1000.00", "满分 1000"],
  ["62.50", "满分 62.5"]
])("a scheme of %s: %s", (schemeTotal, said) => {
  expect(fullMarksOf({ ...may, schemeTotal }, zh)).toBe(said)
})

test("how many lines nobody has compared with their source", () => {
  const board = { ...may, toBeChecked: ["I01", "I02"] }
  expect(fullMarksOf(board, zh)).toBe("满分 100，2 项指标待核对")
  expect(fullMarksOf(board, en)).toBe("out of 100, 2 lines to be checked")
})

test("what is compared with; the year only where it is another", () => {
  expect(comparedOf(may, zh)).toBe("▲ ▽ 与 4 月名次相比")
  expect(comparedOf(may, en)).toBe("▲ ▽ places since April")
  const lastYear = { ...may, comparedWith: "2025-12" as Month }
  expect(comparedOf(lastYear, zh)).toBe("▲ ▽ 与 2025 年 12 月名次相比")
  expect(comparedOf({ ...may, comparedWith: null }, zh)).toBeNull()
})

test("the base names period, version, publication day and the age of the data", () => {
  expect(baseTextOf(may, zh, now)).toEqual({
    period: "2026年5月",
    version: "第 1 版",
    published: "，6月5日公布",
    dataAsOf: "6月5日 14:30"
  })
  const corrected = { ...may, version: 2, corrected: true }
  expect(baseTextOf(corrected, zh, now).version).toBe("第 2 版（更正）")
  expect(baseTextOf(corrected, en, now)).toEqual({
    period: "May 2026",
    version: "version 2 (corrected)",
    published: ", published 5 June",
    dataAsOf: "5 June 14:30"
  })
})

test("an old board names its year, and a broken instant is left out", () => {
  const nextYear = { ...now, year: 2027 }
  expect(baseTextOf(may, zh, nextYear).dataAsOf).toBe("2026年6月5日 14:30")
  const broken = { ...may, publishedAt: "", dataAsOf: "?" }
  expect(baseTextOf(broken, zh, now)).toMatchObject({ published: "", dataAsOf: null })
})

test("the announcement names all who came first", () => {
  const tie = { ...may, rows: [ranked(1, "甲社区", "99.00"), ranked(1, "乙社区", "99.00")] }
  expect(announcementOf(tie, zh, now)).toBe(
    "2026年5月考核排名已公布，第 1 版。第一名：甲社区、乙社区。"
  )
  expect(announcementOf({ ...may, rows: [] }, en, now)).toBe(
    "The ranking of May 2026 is published, version 1."
  )
})

test("a month under review is never said to be published", () => {
  expect(titleOf(noticed, zh)).toBe("五月社区考核公示")
  expect(baseTextOf(noticed, zh, now)).toMatchObject({
    version: "公示中",
    published: "，至6月10日"
  })
  expect(announcementOf(noticed, zh, now)).toBe(
    "五月社区考核公示，公示中，还剩 3 个工作日，至6月10日"
  )
  expect(noticeTextOf(noticed, en, now)?.state).toBe(
    "Under review, 3 working days left, until 10 June"
  )
  const late = { ...noticed, notice: { ...notice, daysLeft: null, objectUntil: null } }
  expect(noticeTextOf(late, zh, now)).toMatchObject({ state: "公示中，至6月10日", object: null })
  expect(noticeTextOf(may, zh, now)).toBeNull()
})

test("an office that already names its campaign is not named twice", () => {
  expect(zh.tab("滨河街道")).toBe("滨河街道爱国卫生")
  expect(zh.tab("滨河街道爱卫办")).toBe("滨河街道爱卫办")
})
