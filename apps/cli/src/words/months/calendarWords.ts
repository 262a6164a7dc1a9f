/** What `aiwei calendar` says. */
import type { Cli } from "../../Cli.ts"

const zh = {
  id: "编号",
  day: "日期",
  weekday: "星期",
  working: "上班",
  why: "说明",
  purpose: "适用",
  until: "止",
  yes: "上班",
  no: "休息",
  weekdays: ["一", "二", "三", "四", "五", "六", "日"],
  whys: { holiday: "放假", makeUp: "调休上班", office: "本单位自定", week: "", weekend: "周末" },
  purposes: { all: "全部工作", groupCleaning: "集中清扫" },
  everyDay: "每天",
  open: "长期",
  unknown: (year: number) =>
    `还不知道 ${year} 年的放假安排，不能推算工作日。公布后用 aiwei calendar set 登记放假和调休，再用 aiwei calendar year ${year} --source 来源 登记年份。`,
  head: (year: number, days: number, source: string) =>
    `${year} 年共 ${days} 个工作日。来源：${source}`,
  statuses: {
    verified: "已核对",
    toBeChecked: "待核对",
    proposal: "建议值",
    officeRule: "本单位登记"
  },
  set: (id: string) => `已登记 ${id}`,
  cleared: (id: string) => `已取消 ${id}`,
  told: (year: number) => `已登记 ${year} 年放假安排`
}
type CalendarWords = typeof zh

const en: CalendarWords = {
  id: "id",
  day: "day",
  weekday: "weekday",
  working: "worked",
  why: "why",
  purpose: "for",
  until: "until",
  yes: "worked",
  no: "off",
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  whys: {
    holiday: "holiday",
    makeUp: "worked instead",
    office: "the office's own",
    week: "",
    weekend: "weekend"
  },
  purposes: { all: "all work", groupCleaning: "group cleaning" },
  everyDay: "every day",
  open: "until further notice",
  unknown: (year) =>
    `The holidays of ${year} are not known, so working days cannot be counted. Once announced, enter them with aiwei calendar set, then run aiwei calendar year ${year} --source TEXT.`,
  head: (year, days, source) => `${days} working days in ${year}. Source: ${source}`,
  statuses: {
    verified: "verified",
    toBeChecked: "to be checked",
    proposal: "proposal",
    officeRule: "told by the office"
  },
  set: (id) => `Set ${id}`,
  cleared: (id) => `Cleared ${id}`,
  told: (year) => `The holidays of ${year} are told`
}

export const calendarWords = ({ settings }: Cli): CalendarWords =>
  settings.lang === "en" ? en : zh
export type { CalendarWords }
