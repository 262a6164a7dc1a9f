/** What the commands about letters, rule documents and tasks say. */
import type { Cli } from "../../Cli.ts"

const zh = {
  id: "编号",
  year: "年度",
  title: "标题",
  weight: "考核权重",
  targets: "目标",
  party: "责任单位",
  leader: "责任人",
  partyA: "甲方",
  state: "状态",
  signedOn: "签订日",
  made: "已生成",
  kind: "类别",
  parties: "应签",
  letters: "已生成",
  signed: "已签",
  unsigned: "未签",
  without: "没有责任书",
  version: "版本",
  number: "文号",
  from: "生效",
  inForce: "现行",
  place: "单位",
  level: "层级",
  owner: "负责人",
  due: "期限",
  done: "已办结",
  leaves: "总数",
  overdue: "逾期",
  unassigned: "无人负责",
  milestone: "节点",
  reached: "完成日",
  states: {
    notMade: "未下达",
    unsigned: "未签",
    signed: "已签",
    ended: "已终止",
    expired: "已到期",
    open: "进行中",
    overdue: "逾期",
    done: "已办结"
  } as Readonly<Record<string, string>>,
  kinds: {
    memberDepartment: "成员单位",
    propertyCompany: "物业公司",
    partnerUnit: "结对单位",
    contractor: "承包单位",
    other: "其他单位"
  } as Readonly<Record<string, string>>,
  noTemplates: "没有责任书模板。用 aiwei letter template 标题 --year 年度 新增。",
  noLetters: "没有符合条件的责任书。用 aiwei letter create 模板 生成。",
  noRules: "没有细则。用 aiwei rule add 标题 --from 日期 新增。",
  noTasks: "没有符合条件的任务。用 aiwei task add 单位 标题 --due 日期 下达。",
  templateMade: (id: string) => `已新增责任书模板 ${id}`,
  hasLetter: "已有",
  toMake: "将生成",
  lettersMade: (count: number, existing: number) =>
    `已生成 ${count} 份责任书${existing === 0 ? "" : `，另有 ${existing} 个单位已有`}`,
  coverage: (year: number, on: string, signed: number, parties: number, share: string) =>
    `${year} 年责任书，截至 ${on}：应签 ${parties} 份，已签 ${signed} 份，签订率 ${share}`,
  nobodyToSign: "没有应签单位",
  changed: (id: string, state: string) => `${id} ${state}`,
  ruleMade: (title: string, version: number, from: string) =>
    `已存《${title}》第 ${version} 版，自 ${from} 起生效`,
  ruleUsed: (scheme: string, rule: string | null) =>
    rule === null ? `方案 ${scheme} 不再指明细则` : `方案 ${scheme} 使用 ${rule}`,
  ruleNamed: (title: string, version: number) => `《${title}》第 ${version} 版`,
  taskMade: (title: string, place: string, id: string) =>
    `已向 ${place} 下达“${title}”，编号 ${id}`,
  cascaded: (made: number, existing: number, unassigned: number) =>
    `已分解 ${made} 项，原有 ${existing} 项，其中新增无人负责 ${unassigned} 项`,
  progress: (title: string, place: string, on: string, done: number, all: number) =>
    `${title}（${place}）截至 ${on}：共 ${all} 项，已办结 ${done} 项`,
  taskDone: (title: string, on: string) => `“${title}”已在 ${on} 办结`,
  taskOpen: (title: string) => `“${title}”重新打开`,
  taskEnded: (count: number, on: string) => `${count} 项任务自 ${on} 起终止`,
  taskGiven: (title: string, owner: string) => `“${title}”由 ${owner === "" ? "无人" : owner} 负责`,
  oneHolder: "请用 --person、--post、--organisation 之一指明由谁负责。没有保存。",
  badMilestone: (text: string) => `节点“${text}”要写成 内容=YYYY-MM-DD。没有保存。`
}

const en: typeof zh = {
  id: "id",
  year: "year",
  title: "title",
  weight: "weight in appraisal",
  targets: "targets",
  party: "party",
  leader: "leader",
  partyA: "party A",
  state: "state",
  signedOn: "signed on",
  made: "made",
  kind: "kind",
  parties: "should sign",
  letters: "made",
  signed: "signed",
  unsigned: "not signed",
  without: "no letter",
  version: "version",
  number: "number",
  from: "effective from",
  inForce: "in force",
  place: "place",
  level: "level",
  owner: "owner",
  due: "due",
  done: "done",
  leaves: "all",
  overdue: "late",
  unassigned: "nobody's",
  milestone: "milestone",
  reached: "reached",
  states: {
    notMade: "not made yet",
    unsigned: "not signed",
    signed: "signed",
    ended: "ended",
    expired: "expired",
    open: "open",
    overdue: "late",
    done: "done"
  },
  kinds: {
    memberDepartment: "member department",
    propertyCompany: "property company",
    partnerUnit: "partner unit",
    contractor: "contractor",
    other: "other unit"
  },
  noTemplates: "There are no templates. Add one with aiwei letter template TITLE --year YEAR.",
  noLetters: "No letter fits. Make some with aiwei letter create TEMPLATE.",
  noRules: "There are no rule documents. Add one with aiwei rule add TITLE --from DAY.",
  noTasks: "No task fits. Set one with aiwei task add PLACE TITLE --due DAY.",
  templateMade: (id) => `Template ${id} is added`,
  hasLetter: "has one",
  toMake: "to be made",
  lettersMade: (count, existing) =>
    `${count} letters made${existing === 0 ? "" : `; ${existing} parties have one already`}`,
  coverage: (year, on, signed, parties, share) =>
    `Letters of ${year} on ${on}: ${signed} of ${parties} signed, ${share}`,
  nobodyToSign: "nobody should sign",
  changed: (id, state) => `${id} ${state}`,
  ruleMade: (title, version, from) => `“${title}”, version ${version}, is in force from ${from} on`,
  ruleUsed: (scheme, rule) =>
    rule === null ? `Scheme ${scheme} names no rules any more` : `Scheme ${scheme} used ${rule}`,
  ruleNamed: (title, version) => `“${title}”, version ${version}`,
  taskMade: (title, place, id) => `“${title}” is set for ${place}, id ${id}`,
  cascaded: (made, existing, unassigned) =>
    `${made} parts made, ${existing} were there; ${unassigned} of the new ones are nobody's`,
  progress: (title, place, on, done, all) => `${title} (${place}) on ${on}: ${done} of ${all} done`,
  taskDone: (title, on) => `“${title}” is done since ${on}`,
  taskOpen: (title) => `“${title}” is open again`,
  taskEnded: (count, on) => `${count} tasks are given up from ${on} on`,
  taskGiven: (title, owner) => `“${title}” belongs to ${owner === "" ? "nobody" : owner}`,
  oneHolder: "Say who has it with one of --person, --post, --organisation. Nothing was saved.",
  badMilestone: (text) => `Write the milestone “${text}” as TEXT=YYYY-MM-DD. Nothing was saved.`
}

export type PlanWords = typeof zh

export const planWords = ({ settings }: Pick<Cli, "settings">): PlanWords =>
  settings.lang === "en" ? en : zh
