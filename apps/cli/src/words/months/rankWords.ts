/** What `aiwei rank groups|recheck|improved|roll-up` says. */
import type { Cli } from "../../Cli.ts"

const zh = {
  group: "组别",
  linesToCheck: (count: number) => `⚠ ${count} 项指标的数字未对照原文核对（待核对）`,
  noGroup: "未分组",
  grade: "等次",
  rank: "名次",
  unit: "单位",
  code: "代码",
  from: "起",
  until: "止",
  open: "长期",
  total: "得分",
  run: "连续末位",
  change: "名次变化",
  points: "得分变化",
  mean: "平均得分",
  counted: "计入",
  outside: {
    vetoed: "一票否决，不排名",
    blocked: "缺项，暂无总分",
    nothingAssessed: "没有适用的考核内容，不排名"
  },
  unscored: (names: ReadonlyArray<string>) =>
    `未检查 ${names.length} 个（不排名，不是零分）：${names.join("、")}`,
  noGroups: "没有分组，全部单位一起排名。",
  nobodyDue: (next: string) => `${next} 没有末位必检单位。`,
  noTerms: "考核方案没有规定末位必检。",
  due: (next: string, places: number, runs: number) =>
    `${next} 末位必检：连续 ${runs} 次处于本组后 ${places} 位`,
  nothingBefore: "上月没有公布，不能比较进步。",
  byPlaces: (month: string) => `名次进步最多（与 ${month} 相比）`,
  byPoints: (month: string) => `得分进步最多（与 ${month} 相比）`,
  why: { noTotal: "没有总分", noWeight: "没有登记户数或人口" },
  leftOut: (names: string, why: string) => `未计入（${why}）：${names}`,
  nobody: "无人负责",
  reply: (no: number, indicator: string, text: string) =>
    `社区答复（申诉第 ${no} 号，${indicator}）：${text}`
}
export type RankWords = typeof zh

const en: RankWords = {
  group: "group",
  linesToCheck: (count: number) =>
    `⚠ The figures of ${count} ${count === 1 ? "line" : "lines"} are still to be checked against their source`,
  noGroup: "no group",
  grade: "grade",
  rank: "rank",
  unit: "unit",
  code: "code",
  from: "from",
  until: "until",
  open: "further notice",
  total: "total",
  run: "last in a row",
  change: "places",
  points: "points",
  mean: "mean",
  counted: "counted",
  outside: {
    vetoed: "vetoed, not ranked",
    blocked: "something is missing, no total yet",
    nothingAssessed: "nothing applied, not ranked"
  },
  unscored: (names) =>
    `Not inspected: ${names.length} (not ranked, and not zero): ${names.join(", ")}`,
  noGroups: "There are no groups: all units are ranked together.",
  nobodyDue: (next) => `Nobody has to be checked again in ${next}.`,
  noTerms: "The scheme asks for no re-checks of last places.",
  due: (next, places, runs) =>
    `To be checked again in ${next}: among the last ${places} of the group ${runs} times in a row`,
  nothingBefore: "The month before is not published: there is nothing to compare with.",
  byPlaces: (month) => `Most places gained (against ${month})`,
  byPoints: (month) => `Most points gained (against ${month})`,
  why: { noTotal: "no total", noWeight: "households or population not known" },
  leftOut: (names, why) => `Left out (${why}): ${names}`,
  nobody: "nobody answers",
  reply: (no, indicator, text) => `The community replies (appeal ${no}, ${indicator}): ${text}`
}

export const rankWords = ({ settings }: Pick<Cli, "settings">): RankWords =>
  settings.lang === "en" ? en : zh
