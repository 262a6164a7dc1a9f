/** What the commands about contact points, partner units, frontages and worklists say. */
import { percentOf } from "@aiwei/domain/shared/percentOf"

import type { Cli } from "../../Cli.ts"

const zh = {
  point: "联系点",
  holder: "联系领导",
  visits: "本月走访",
  last: "最近走访",
  never: "从未",
  nobody: "无人",
  id: "编号",
  day: "日期",
  who: "走访人",
  findings: "发现情况",
  followUp: "后续",
  points: "联系点数",
  ownVisits: (all: number, own: number) => `${all}（本人 ${own}）`,
  noPoints: "没有联系点。用 aiwei duty assign 地点 --duty contact-point 安排。",
  unvisited: (count: number, month: string) =>
    count === 0 ? `${month} 全部联系点都已走访` : `${month} 还有 ${count} 个联系点没有走访`,
  noVisits: "没有走访记录。",
  visited: (place: string, day: string, id: string) => `已记录：${day} 走访 ${place}（${id}）`,
  corrected: (id: string) => `已更正 ${id}`,
  partner: "结对单位",
  contact: "联系人",
  place: "分工地点",
  stairwells: "单元数",
  since: "起始",
  sessions: "活动次数",
  weekends: "其中周末",
  people: "人次",
  hours: "时长（小时）",
  ads: "清除小广告",
  deadCorners: "清理卫生死角",
  clutter: "清理乱堆乱放",
  weekend: "周末",
  gone: "（已停止）",
  noPartners: "没有结对单位。",
  noSessions: "没有结对活动记录。",
  summedFrom: (from: string, to: string) => `活动统计：${from} 至 ${to}`,
  covered: (covered: number, all: number, uncounted: number) =>
    `共 ${all} 个单元，已分工 ${covered} 个，未分工 ${all - covered} 个${uncounted === 0 ? "" : `（${uncounted} 栋楼没有登记单元数，各按一个计）`}`,
  stairwell: "单元",
  no: (no: number | null, uncounted: boolean) =>
    uncounted ? "整栋（单元数未登记）" : no === null ? "" : `第 ${no} 单元`,
  session: (name: string, place: string, id: string) =>
    `已记录：${name} 在 ${place} 的活动（${id}）`,
  shop: "责任单位",
  state: "状态",
  signedOn: "签订日",
  validUntil: "有效期至",
  breaches: "违约项",
  open: "长期",
  states: { unsigned: "未签", signed: "已签", expired: "已过期" },
  breached: "有违约",
  noShops: "没有这样的门前三包单位。",
  rate: "签约率",
  all: "合计",
  rateOf: (signed: number, total: number) =>
    total === 0 ? "—" : `${signed}/${total}（${percentOf(signed, total) ?? ""}%）`,
  added: (id: string) => `已登记，编号 ${id}`,
  signed: (until: string | null) => (until === null ? "已签订" : `已签订，有效期至 ${until}`),
  checked: (breaches: ReadonlyArray<string>) =>
    breaches.length === 0 ? "检查合格" : `检查发现违约：${breaches.join("、")}`,
  closed: (on: string) => `已撤销，自 ${on} 起`,
  notOne: (text: string, count: number) =>
    count === 0
      ? `没有找到“${text}”，没有记录。请先列出来核对。`
      : `“${text}”不止一个，没有记录。请用编号指明。`,
  duties: "职责",
  openItems: "待办",
  items: {
    officer: "无包户干部",
    stairwell: "单元未分工",
    unsigned: "三包未签",
    expired: "三包过期",
    breached: "三包违约"
  },
  toVisit: "本月未走访",
  task: "任务",
  due: (day: string, late: boolean) => `${day} 前办结${late ? "，已逾期" : ""}`,
  noWork: "名下没有地点。",
  beyond: (count: number) => `另有 ${count} 项不在您管理的范围内。`,
  openCount: (count: number) => `共 ${count} 项待办`
}

type Words = typeof zh

const en: Words = {
  point: "Contact point",
  holder: "Leader",
  visits: "Visits this month",
  last: "Last visit",
  never: "never",
  nobody: "nobody",
  id: "Id",
  day: "Day",
  who: "Who went",
  findings: "Findings",
  followUp: "Follow-up",
  points: "Points",
  ownVisits: (all, own) => `${all} (own ${own})`,
  noPoints: "There is no contact point. Give one: aiwei duty assign PLACE --duty contact-point.",
  unvisited: (count, month) =>
    count === 0 ? `Every point was visited in ${month}` : `${count} not visited in ${month} yet`,
  noVisits: "No visit was written down.",
  visited: (place, day, id) => `Written down: ${place} visited on ${day} (${id})`,
  corrected: (id) => `Corrected ${id}`,
  partner: "Partner unit",
  contact: "Contact",
  place: "Place",
  stairwells: "Stairwells",
  since: "Since",
  sessions: "Sessions",
  weekends: "At weekends",
  people: "People",
  hours: "Hours",
  ads: "Ads removed",
  deadCorners: "Dead corners",
  clutter: "Clutter",
  weekend: "weekend",
  gone: " (gone)",
  noPartners: "There is no partner unit.",
  noSessions: "No session was written down.",
  summedFrom: (from, to) => `Sessions from ${from} to ${to}`,
  covered: (covered, all, uncounted) =>
    `${all} stairwells, ${covered} with a partner, ${all - covered} without${uncounted === 0 ? "" : ` (${uncounted} buildings uncounted, each as one)`}`,
  stairwell: "Stairwell",
  no: (no, uncounted) =>
    uncounted ? "whole building (uncounted)" : no === null ? "" : `no. ${no}`,
  session: (name, place, id) => `Written down: ${name} at ${place} (${id})`,
  shop: "Frontage",
  state: "State",
  signedOn: "Signed on",
  validUntil: "Valid until",
  breaches: "Breaches",
  open: "open",
  states: { unsigned: "unsigned", signed: "signed", expired: "expired" },
  breached: "breached",
  noShops: "There is no such frontage.",
  rate: "Signed",
  all: "All",
  rateOf: (signed, total) =>
    total === 0 ? "—" : `${signed}/${total} (${percentOf(signed, total) ?? ""} %)`,
  added: (id) => `Added as ${id}`,
  signed: (until) => (until === null ? "Signed" : `Signed, valid until ${until}`),
  checked: (breaches) =>
    breaches.length === 0 ? "Checked, all was well" : `Breaches found: ${breaches.join(", ")}`,
  closed: (on) => `Closed from ${on} on`,
  notOne: (text, count) =>
    count === 0
      ? `“${text}” was not found; nothing was written. List them first.`
      : `There are several “${text}”; nothing was written. Name one by its id.`,
  duties: "Duties",
  openItems: "Open",
  items: {
    officer: "no officer",
    stairwell: "stairwell without partner",
    unsigned: "unsigned",
    expired: "expired",
    breached: "breached"
  },
  toVisit: "not visited this month",
  task: "Task",
  due: (day, late) => `due ${day}${late ? ", late" : ""}`,
  noWork: "Holds no place.",
  beyond: (count) => `${count} more outside your branch.`,
  openCount: (count) => `${count} open`
}

export type OverlayWords = Words

export const overlayWords = ({ settings }: Pick<Cli, "settings">): OverlayWords =>
  settings.lang === "en" ? en : zh
