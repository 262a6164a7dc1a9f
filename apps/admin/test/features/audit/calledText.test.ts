/** What a line is about, in words of both languages; an id is shown only where nothing else is left. */
import { expect, test } from "vitest"

import { sentenceOf, subjectText } from "../../../src/features/audit/lineText.ts"
import { en } from "../../../src/words/en.ts"
import { zh } from "../../../src/words/zh.ts"
import { auditVerbs } from "../../../src/words/zh/admin/auditVerbs.ts"

const id = "01k8zq0000aaaaaaaaaaaaaaaa"

const line = (subject: string, more: object = {}) => ({
  actor: "account:li",
  role: null,
  verb: "publications.publish",
  subject,
  subjectName: null,
  subjectPeriod: null,
  subjectVersion: null,
  subjectFile: null,
  subjectFiles: null,
  before: null,
  after: null,
  ...more
})

const publication = { subjectPeriod: "2026-03", subjectVersion: 2 }
const batch = { subjectFile: "2026/五小/花名册.xlsx", subjectFiles: 3 }
const webhook = { after: JSON.stringify({ origin: "https://a.cn", active: true }) }

test.each([
  [`Publication/${id}`, publication, "发布 2026年3月 第 2 版", "Publication March 2026 version 2"],
  [`ScoreSheet/${id}`, { subjectPeriod: "2026-03" }, "评分表 2026年3月", "Score sheet March 2026"],
  [`ImportBatch/${id}`, batch, "导入批次 花名册.xlsx 等 3 个文件", "Import 花名册.xlsx and 2 more"],
  [`ImportBatch/${id}`, { subjectFiles: 0 }, "导入批次 还没有文件", "Import no files yet"],
  [
    `ImportFile/${id}`,
    { subjectFile: "花名册.xlsx" },
    "导入文件 花名册.xlsx",
    "Imported file 花名册.xlsx"
  ],
  ["Retention/run", {}, "个人信息期限 处理到期的", "Personal data what is over"],
  ["Retention/leavers", {}, "个人信息期限 离岗人员", "Personal data People who left"],
  ["AuditTrail/retention", {}, "审计记录 保留天数", "Audit trail days kept"],
  ["Export/people", {}, "导出 人员", "Export people"],
  ["Page/ranking/2026-03", {}, "页面 月度排名 2026年3月", "Page Ranking March 2026"],
  ["Security/installation", {}, "安全设置", "Security settings"],
  [`Webhook/${id}`, webhook, "推送地址 a.cn", "Webhook a.cn"],
  ["Backup/daily-2026", {}, "备份 daily-2026", "Backup daily-2026"],
  [`Person/${id}`, { subjectName: "李娟" }, "人员 李娟", "Person 李娟"]
])("%s is called by what a reader knows", (subject, more, inChinese, inEnglish) => {
  expect(subjectText(zh, line(subject, more))).toBe(inChinese)
  expect(subjectText(en, line(subject, more))).toBe(inEnglish)
})

test("what is gone for good is called by its id", () => {
  expect(subjectText(zh, line(`Publication/${id}`))).toBe(`发布 ${id}`)
})

test("the sentence says who did what to it", () => {
  expect(sentenceOf(zh, auditVerbs, line(`Publication/${id}`, publication))).toContain(
    "2026年3月 第 2 版"
  )
})
