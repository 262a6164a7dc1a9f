/** What the commands about duties say. A similar name is asked about, never taken over. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../Cli.ts"

type Told = Outputs["duties"]["gaps"]["rows"][number]
type Reason = Pick<Told, "reason" | "name" | "day" | "count" | "similar">
type Role = Outputs["duties"]["who"]["chain"][number]["role"]

const zh = {
  place: "单位",
  duty: "职责",
  day: "日期",
  answers: "负责人",
  beside: "同时承担",
  nobody: "空缺",
  warning: "提醒",
  untrained: (expired: string | null): string =>
    expired === null ? "没有这项职责的培训记录" : `培训到 ${expired} 已过期`,
  chain: "责任链",
  path: "位置",
  reason: "原因",
  holder: "承担者",
  level: "层级",
  levels: "适用层级",
  code: "代码",
  name: "名称",
  marks: "特点",
  technical: "须培训",
  network: "各级都要有",
  since: "起始",
  until: "结束",
  open: "长期",
  roles: {
    duty: "本职责",
    zoneLeader: "责任区领导",
    leaderInCharge: "分管领导",
    mainLeader: "主要领导",
    firstResponsible: "第一责任人"
  } satisfies Record<Role, string>,
  noGaps: (day: string) => `${day} 没有空缺。`,
  gapCount: (count: number) => `共 ${count} 处空缺`,
  noOverlaps: (day: string) => `${day} 没有重叠。`,
  noLines: "没有安排过职责。用 aiwei duty assign 安排。",
  because: ({ reason, name, day, count, similar }: Reason): string =>
    ({
      nobody: "没有写人",
      nameUnknown: `花名册上没有“${name}”${similar === null ? "" : `，是不是“${similar.name}”？请核对`}`,
      left: `${name} ${day === null ? "" : `自 ${day} 起`}已不在岗`,
      notYet: `${name} 自 ${day ?? ""} 起才在岗`,
      severalOfThatName: `叫“${name}”的有 ${count} 人，分不清是哪一位`
    })[reason],
  who: (title: string | null, organisation: string | null, since: string) =>
    `（${[title, organisation].filter((text) => text !== null).join("，")}${title === null && organisation === null ? "" : "，"}自 ${since}）`,
  given: (place: string, duty: string, from: string) => `${place}的${duty}已安排，自 ${from} 起`,
  ended: (place: string, duty: string, on: string) =>
    `${place}的${duty}已结束，自 ${on} 起无人承担`,
  noLevel: (level: string) => `没有“${level}”这个层级，没有查询。aiwei org levels 可查有哪些层级。`,
  oneHolder: "请用 --person、--post、--organisation 三者之一指明由谁承担。没有安排。",
  nothingToEnd: (place: string, duty: string) =>
    `${place} 本级没有安排${duty}，没有改动。请用 aiwei duty who 查看由哪一级承担。`,
  severalToEnd: (ids: ReadonlyArray<string>) =>
    `这里有几项安排，没有改动。请用 --id 指明：${ids.join("、")}`
}

const en: typeof zh = {
  place: "Place",
  duty: "Duty",
  day: "Day",
  answers: "Answers",
  beside: "Also holds it",
  nobody: "Gap",
  warning: "warning",
  untrained: (expired) =>
    expired === null ? "never trained for it" : `the training ran out on ${expired}`,
  chain: "Chain",
  path: "Where",
  reason: "Why",
  holder: "Holder",
  level: "Level",
  levels: "Levels",
  code: "Code",
  name: "Name",
  marks: "Marks",
  technical: "training needed",
  network: "on every level",
  since: "Since",
  until: "Until",
  open: "open",
  roles: {
    duty: "this duty",
    zoneLeader: "zone leader",
    leaderInCharge: "leader in charge",
    mainLeader: "main leader",
    firstResponsible: "first responsible"
  },
  noGaps: (day) => `No gaps on ${day}.`,
  gapCount: (count) => `${count} gaps`,
  noOverlaps: (day) => `No overlaps on ${day}.`,
  noLines: "No duty was given yet. Give one with aiwei duty assign.",
  because: ({ reason, name, day, count, similar }) =>
    ({
      nobody: "nobody is written",
      nameUnknown: `nobody on the staff list is called “${name}”${similar === null ? "" : `; is it “${similar.name}”? Please check`}`,
      left: `${name} has left${day === null ? "" : ` on ${day}`}`,
      notYet: `${name} is there only from ${day ?? ""} on`,
      severalOfThatName: `${count} people are called “${name}”`
    })[reason],
  who: (title, organisation, since) =>
    ` (${[title, organisation, `since ${since}`].filter((text) => text !== null).join(", ")})`,
  given: (place, duty, from) => `${duty} at ${place} is given from ${from} on`,
  ended: (place, duty, on) => `${duty} at ${place} has ended; nobody holds it from ${on} on`,
  noLevel: (level) => `There is no level “${level}”; nothing was asked. See aiwei org levels.`,
  oneHolder: "Say who holds it with one of --person, --post, --organisation. Nothing was given.",
  nothingToEnd: (place, duty) =>
    `${duty} was not given at ${place} itself; nothing was changed. See aiwei duty who.`,
  severalToEnd: (ids) =>
    `There are several; nothing was changed. Name one with --id: ${ids.join(", ")}`
}

export type DutyWords = typeof zh

export const dutyWords = ({ settings }: Pick<Cli, "settings">): DutyWords =>
  settings.lang === "en" ? en : zh
