/** What `aiwei inspection`, `aiwei evidence` and `aiwei ledger` say, and what an explanation says of evidence. */
import type { Cli } from "../../Cli.ts"

const zh = {
  id: "编号",
  day: "日期",
  kind: "类别",
  unit: "单位",
  inspectors: "检查人",
  lines: "指标",
  indicator: "指标",
  rule: "规则",
  found: "结果",
  where: "地点",
  source: "来源",
  points: "分值",
  reason: "理由",
  state: "状态",
  all: "全部",
  notApplicable: "不适用",
  missing: "缺失",
  times: (n: number) => `${n} 处`,
  taken: (points: string) => `扣 ${points}`,
  score: (points: string) => `得 ${points}`,
  done: (done: number, planned: number) => `完成 ${done}/${planned}`,
  share: (yes: number, of: number) => `${yes}/${of}`,
  checked: (items: string) => `具备：${items === "" ? "无" : items}`,
  kinds: {
    announced: "事先通知的检查",
    unannounced: "暗访",
    offHours: "非工作时间检查",
    night: "夜查",
    selfCheck: "自查",
    preInspection: "预检",
    supervision: "督导",
    quarterlyContest: "季度评比"
  },
  sources: {
    inspection: "检查",
    sheet: "评分表",
    survey: "问卷调查",
    case: "整改案件",
    cadence: "应做未做",
    hand: "人工登记"
  },
  ledgerKinds: { bonus: "加分", penalty: "扣减", veto: "一票否决" },
  withdrawn: (by: string, at: string, reason: string) => `已由 ${by} 于 ${at} 撤回：${reason}`,
  counts: "计入",
  recorded: (id: string, unit: string, period: string) => `已登记 ${id}：${unit} ${period}`,
  line: (code: string, counted: string, of: string) => `  ${code} 现为 ${counted} / ${of}`,
  standings: {
    scored: "",
    notApplicable: "（不适用）",
    notInUse: "（本月不考）",
    tooFew: "（检查次数不够）"
  },
  later: (version: number) =>
    `该月第 ${version} 版已发布，发布的内容不变；重新发布更正版时才计入。`,
  tookBack: (id: string) => `已撤回 ${id}`,
  none: "没有记录",
  more: (cursor: string) => `还有更多：--cursor ${cursor}`,
  what: {
    start: "起评",
    deduction: "扣分",
    floor: "托底",
    notApplicable: "不适用按满分",
    lastPeriod: "沿用上期"
  },
  wholeMonth: "全月",
  sheetScore: "评分表或手工登记的分",
  unused: "未计入",
  evidenceDiffers: "佐证与发布时不一致，扣分明细无法还原",
  blocked: (codes: string) => `检查次数不够，还没有总分：${codes}`,
  doubleSteps: {
    begun: (id: string) => `已开始复评 ${id}；登记复评之前看不到该单位的结果和得分。`,
    announced: (id: string, who: string) =>
      `已安排 ${who} 复评 ${id}；该账号登记复评之前看不到该单位的结果和得分。`,
    givenUp: (id: string) => `已放弃复评 ${id}，之后不能再复评这一次。`,
    takenBack: (id: string, who: string) =>
      `已收回 ${who} 对 ${id} 的复评，之后不能再安排给该账号。`,
    heads: ["账号", "姓名", "开始", "安排人", "状态", "复评编号"],
    by: "安排人",
    outcomes: { open: "进行中", recorded: "已登记", givenUp: "已放弃", takenBack: "已收回" },
    free: (accounts: string) => `可安排复评：${accounts === "" ? "无" : accounts}`
  },
  penalty: (points: string) => `扣减 ${points}`,
  grade: (name: string) => `等次：${name}`,
  veto: (text: string, lines: string) => `一票否决：${text}${lines === "" ? "" : `（${lines}）`}`
}
export type EvidenceWords = typeof zh

const en: EvidenceWords = {
  id: "id",
  day: "day",
  kind: "kind",
  unit: "unit",
  inspectors: "inspectors",
  lines: "lines",
  indicator: "line",
  rule: "rule",
  found: "found",
  where: "where",
  source: "source",
  points: "points",
  reason: "reason",
  state: "state",
  all: "all",
  notApplicable: "not applicable",
  missing: "missing",
  times: (n) => `${n} times`,
  taken: (points) => `${points} taken off`,
  score: (points) => `scored ${points}`,
  done: (done, planned) => `done ${done}/${planned}`,
  share: (yes, of) => `${yes}/${of}`,
  checked: (items) => `there: ${items === "" ? "nothing" : items}`,
  kinds: {
    announced: "announced",
    unannounced: "unannounced",
    offHours: "off hours",
    night: "night",
    selfCheck: "self-check",
    preInspection: "pre-inspection",
    supervision: "supervision",
    quarterlyContest: "quarterly contest"
  },
  sources: {
    inspection: "inspection",
    sheet: "score sheet",
    survey: "survey",
    case: "case",
    cadence: "missed slot",
    hand: "by hand"
  },
  ledgerKinds: { bonus: "bonus", penalty: "penalty", veto: "veto" },
  withdrawn: (by, at, reason) => `withdrawn by ${by} at ${at}: ${reason}`,
  counts: "counts",
  recorded: (id, unit, period) => `recorded ${id}: ${unit} ${period}`,
  line: (code, counted, of) => `  ${code} is now ${counted} / ${of}`,
  standings: {
    scored: "",
    notApplicable: " (not applicable)",
    notInUse: " (not in use)",
    tooFew: " (too few rounds)"
  },
  later: (version) =>
    `Version ${version} of the month is published and stays as it is; a correction will count this.`,
  tookBack: (id) => `withdrew ${id}`,
  none: "no records",
  more: (cursor) => `there is more: --cursor ${cursor}`,
  what: {
    start: "start",
    deduction: "deduction",
    floor: "floor",
    notApplicable: "not applicable, in full",
    lastPeriod: "of the month before"
  },
  wholeMonth: "whole month",
  sheetScore: "score of a sheet or a hand",
  unused: "not counted",
  evidenceDiffers: "its evidence is not what it was when published, so its parts are unknown",
  blocked: (codes) => `too few rounds, so there is no total yet: ${codes}`,
  doubleSteps: {
    begun: (id) => `Double of ${id} begun; nothing of the unit is shown until yours is recorded.`,
    announced: (id, who) =>
      `${who} is to score ${id} again; nothing of the unit is shown to them until theirs is recorded.`,
    givenUp: (id) => `Double of ${id} given up; you cannot score it again.`,
    takenBack: (id, who) =>
      `Double of ${id} taken back from ${who}; they cannot be asked to score it again.`,
    heads: ["account", "name", "begun", "announced by", "state", "double"],
    by: "announced by",
    outcomes: { open: "open", recorded: "recorded", givenUp: "given up", takenBack: "taken back" },
    free: (accounts) => `can be asked: ${accounts === "" ? "nobody" : accounts}`
  },
  penalty: (points) => `penalty ${points}`,
  grade: (name) => `grade: ${name}`,
  veto: (text, lines) => `veto: ${text}${lines === "" ? "" : ` (${lines})`}`
}

export const evidenceWords = ({ settings }: Cli): EvidenceWords =>
  settings.lang === "zh" ? zh : en
