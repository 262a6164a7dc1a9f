/** What `aiwei rank difference` says of what a version changed. */
import { standingsEn } from "@aiwei/client/changes/standingsEn"
import { standingsZh } from "@aiwei/client/changes/standingsZh"
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"

export type Difference = Outputs["publications"]["difference"]
export type Change = Difference["rows"][number]["why"][number]
type Kind = Exclude<Change["what"], "indicator">

const zh = {
  head: (period: string, version: number, reason: string) =>
    `${period} 第 ${version} 版与前一版的差异${reason === "" ? "" : `（${reason}）`}`,
  none: (period: string, version: number) => `${period} 第 ${version} 版没有可比的差异。`,
  appeals: (numbers: string) => `采纳的申诉：第 ${numbers} 号`,
  heads: ["单位", "原得分", "现得分", "原名次", "现名次", "原因"],
  kinds: {
    standing: "计分方式",
    available: "可得分",
    evidence: "佐证不同",
    bonus: "加分",
    penalty: "扣罚",
    veto: "一票否决",
    group: "分组",
    name: "名称",
    code: "机构代码",
    taken: "规则扣分",
    previous: "上次发布的总分",
    run: "此前连续末位月数",
    community: "参加考核"
  } satisfies Record<Kind, string>,
  months: { scheme: "考核办法", groups: "分组及其次序", monthBefore: "对比的上一个月" },
  standings: standingsZh,
  whole: "全月",
  grade: "等次",
  yes: "是",
  nothing: "没有",
  between: "；"
}
export type CorrectionWords = typeof zh

const en: CorrectionWords = {
  head: (period, version, reason) =>
    `What version ${version} of ${period} changed${reason === "" ? "" : ` (${reason})`}`,
  none: (period, version) => `Version ${version} of ${period} changed nothing.`,
  appeals: (numbers) => `Appeals it answers: ${numbers}`,
  heads: ["unit", "total before", "total now", "rank before", "rank now", "because"],
  kinds: {
    standing: "how it counts",
    available: "points to be had",
    evidence: "other evidence",
    bonus: "bonus",
    penalty: "penalty",
    veto: "veto",
    group: "peer group",
    name: "name",
    code: "code",
    taken: "taken by the rule",
    previous: "total last published",
    run: "months last before",
    community: "takes part"
  },
  months: {
    scheme: "scheme",
    groups: "peer groups and their order",
    monthBefore: "month it is held against"
  },
  standings: standingsEn,
  whole: "whole month",
  grade: "grade",
  yes: "yes",
  nothing: "none",
  between: "; "
}

export const correctionWords = ({ settings }: Cli): CorrectionWords =>
  settings.lang === "en" ? en : zh
