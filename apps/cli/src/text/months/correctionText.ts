/** What a correction changed, for the terminal: old and new beside each other, and what was recorded otherwise. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"
import { table } from "../../table.ts"

const words = {
  zh: {
    head: (period: string, version: number, reason: string) =>
      `${period} 第 ${version} 版与前一版的差异${reason === "" ? "" : `（${reason}）`}`,
    none: (period: string, version: number) => `${period} 第 ${version} 版没有可比的差异。`,
    appeals: (numbers: string) => `采纳的申诉：第 ${numbers} 号`,
    heads: ["单位", "原得分", "现得分", "原名次", "现名次", "原因"],
    bonus: "加分",
    veto: "一票否决",
    community: "单位"
  },
  en: {
    head: (period: string, version: number, reason: string) =>
      `What version ${version} of ${period} changed${reason === "" ? "" : ` (${reason})`}`,
    none: (period: string, version: number) => `Version ${version} of ${period} changed nothing.`,
    appeals: (numbers: string) => `Appeals it answers: ${numbers}`,
    heads: ["unit", "total before", "total now", "rank before", "rank now", "because"],
    bonus: "bonus",
    veto: "veto",
    community: "unit"
  }
}

type Shown = Outputs["publications"]["difference"]

export const correctionText = ({ settings }: Cli, view: Shown): string => {
  const said = words[settings.lang === "en" ? "en" : "zh"]
  const { period, version, reason, appeals, rows } = view
  if (rows.length === 0) return said.none(period, version)
  const why = (change: Shown["rows"][number]["why"][number]) => {
    const what = change.what === "indicator" ? (change.indicator ?? "") : said[change.what]
    const because = change.nowReason === null ? "" : ` ${change.nowReason}`
    return `${what} ${change.before ?? "—"}→${change.now ?? "—"}${because}`
  }
  return [
    said.head(period, version, reason ?? ""),
    ...(appeals.length === 0 ? [] : [said.appeals(appeals.join("、"))]),
    table(
      said.heads.map((title) => ({ title })),
      rows.map(({ unitName, total, rank, why: changes }) => [
        unitName,
        total.before,
        total.now,
        rank.before,
        rank.now,
        changes.map(why).join("；")
      ])
    )
  ].join("\n")
}
