/** Words of `aiwei assess`, in both languages. What is wrong with a file or a cell comes with its sentence. */
interface Totals {
  readonly read: number
  readonly left: number
  readonly units: number
  readonly statuses: Readonly<
    Record<"scored" | "notScored" | "blocked" | "vetoed" | "outOfRanks", number>
  >
  readonly errors: number
  readonly warnings: number
}

interface Differs {
  readonly unit: string
  readonly what: "total" | "rank"
  readonly stated: string
  readonly computed: string | null
  readonly cell: string | null
}

const zh = {
  differs: ({ unit, what, stated, computed, cell }: Differs) =>
    `与原表不符：${unit}${what === "total" ? "合计" : "名次"}原为 ${stated}，应为 ${computed ?? "无"}（${cell ?? "-"}）`,
  error: "错误",
  warning: "提示",
  day: "时间",
  group: "组别",
  grade: "等级",
  statuses: {
    scored: "已评分",
    notScored: "不评分",
    blocked: "缺检查，没有总分",
    vetoed: "一票否决，记零分",
    outOfRanks: "一票否决，不排名"
  },
  blockedBy: (lines: string) => `缺检查，没有总分（${lines}）`,
  whys: {
    said: "表中写明",
    nothingRead: "没有任何分值",
    faulty: "有的格读不了或用不上",
    nothingApplies: "没有适用的指标",
    missing: "缺检查",
    veto: "一票否决"
  },
  totals: ({ read, left, units, statuses, errors, warnings }: Totals) =>
    `读了 ${read} 行${left === 0 ? "" : `，按对应文件略过 ${left} 行`}；${units} 个单位：评分 ${statuses.scored}，不评分 ${statuses.notScored}，缺检查 ${statuses.blocked}，否决 ${statuses.vetoed + statuses.outOfRanks}；错误 ${errors}，提示 ${warnings}。没有写入任何数据。`
}

const en: typeof zh = {
  differs: ({ unit, what, stated, computed, cell }) =>
    `Differs from the table: ${unit} ${what} was ${stated}, should be ${computed ?? "none"} (${cell ?? "-"})`,
  error: "error",
  warning: "warning",
  day: "day",
  group: "group",
  grade: "grade",
  statuses: {
    scored: "scored",
    notScored: "not scored",
    blocked: "not looked at, no total",
    vetoed: "vetoed, zero",
    outOfRanks: "vetoed, not ranked"
  },
  blockedBy: (lines) => `not looked at, no total (${lines})`,
  whys: {
    said: "so the table says",
    nothingRead: "no value at all",
    faulty: "cells that could not be used",
    nothingApplies: "no indicator applies",
    missing: "not looked at",
    veto: "vetoed"
  },
  totals: ({ read, left, units, statuses, errors, warnings }) =>
    `Read ${read} rows${left === 0 ? "" : `, left out ${left} by the mapping`}; ${units} units: ${statuses.scored} scored, ${statuses.notScored} not scored, ${statuses.blocked} not looked at, ${statuses.vetoed + statuses.outOfRanks} vetoed; ${errors} errors, ${warnings} warnings. Nothing was written.`
}

export const assessWords = { zh, en }
