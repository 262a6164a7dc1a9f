/** What `aiwei appeal` says. */
import type { Cli } from "../../Cli.ts"

const zh = {
  no: "号",
  id: "编号",
  period: "月份",
  unit: "单位",
  line: "指标",
  points: "得分",
  state: "状态",
  lodgedAt: "提出时间",
  states: { lodged: "待受理", accepted: "已受理", decided: "已裁定", withdrawn: "已撤回" },
  outcomes: { upheld: "采纳", partly: "部分采纳", rejected: "不予采纳" },
  none: "没有申诉。",
  head: (no: number, period: string, version: number) =>
    `第 ${no} 号申诉，${period} 第 ${version} 版`,
  text: "申诉理由",
  file: "附件",
  lodged: "提出",
  until: "申诉截止",
  accepted: "受理",
  decided: "裁定",
  withdrawn: "撤回",
  decision: "裁定理由",
  reply: "单位说明",
  corrected: "更正",
  byVersion: (version: number | null) => (version === null ? "已更正" : `已由第 ${version} 版更正`),
  toCorrect: (period: string) => `请更正成绩后发布新版：aiwei rank publish ${period}`
}
export type AppealWords = typeof zh

const en: AppealWords = {
  no: "no.",
  id: "id",
  period: "month",
  unit: "unit",
  line: "line",
  points: "points",
  state: "state",
  lodgedAt: "lodged",
  states: { lodged: "lodged", accepted: "accepted", decided: "decided", withdrawn: "withdrawn" },
  outcomes: { upheld: "upheld", partly: "partly upheld", rejected: "rejected" },
  none: "There are no appeals.",
  head: (no, period, version) => `Appeal ${no} against ${period}, version ${version}`,
  text: "grounds",
  file: "file",
  lodged: "lodged",
  until: "could be lodged until",
  accepted: "accepted",
  decided: "decided",
  withdrawn: "withdrawn",
  decision: "because",
  reply: "reply",
  corrected: "corrected",
  byVersion: (version) => (version === null ? "yes" : `corrected by version ${version}`),
  toCorrect: (period) => `Change the scores and publish: aiwei rank publish ${period}`
}

export const appealWords = ({ settings }: Cli): AppealWords => (settings.lang === "en" ? en : zh)
