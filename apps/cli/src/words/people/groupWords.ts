/** What the commands about leading groups, and about what somebody holds, say. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"

type Groups = Outputs["groups"]
type Role = Groups["show"]["roster"][number]["role"]
type Purpose = Groups["templates"][number]["purpose"]
type Gap = NonNullable<Groups["show"]["roster"][number]["gap"]>
type PostKind = Outputs["people"]["duties"]["posts"][number]["postKind"]
type Register = Outputs["people"]["duties"]["registers"][number]["register"]

const roles = {
  zh: {
    head: "组长",
    deputy: "副组长",
    officeDirector: "办公室主任",
    member: "成员"
  } satisfies Record<Role, string>,
  en: {
    head: "head",
    deputy: "deputy",
    officeDirector: "office director",
    member: "member"
  } satisfies Record<Role, string>
}

const purposes = {
  zh: {
    sanitaryCity: "创卫",
    patrioticHealth: "爱卫",
    healthEducation: "健康教育",
    environment: "环境整治",
    pest: "除四害",
    tobacco: "控烟",
    other: "其他"
  } satisfies Record<Purpose, string>,
  en: {
    sanitaryCity: "sanitary city",
    patrioticHealth: "patriotic health",
    healthEducation: "health education",
    environment: "environment",
    pest: "pest control",
    tobacco: "tobacco control",
    other: "other"
  } satisfies Record<Purpose, string>
}

const postKinds = {
  zh: {
    mainLeader: "主要领导",
    leaderInCharge: "分管领导",
    specialist: "专干",
    staff: "工作人员"
  } satisfies Record<PostKind, string>,
  en: {
    mainLeader: "main leader",
    leaderInCharge: "leader in charge",
    specialist: "specialist",
    staff: "staff"
  } satisfies Record<PostKind, string>
}

const registers = {
  zh: {
    fullTime: "专职",
    partTime: "兼职",
    expert: "专家",
    volunteer: "志愿者",
    outside: "外部人员"
  } satisfies Record<Register, string>,
  en: {
    fullTime: "full-time",
    partTime: "part-time",
    expert: "expert",
    volunteer: "volunteer",
    outside: "from outside"
  } satisfies Record<Register, string>
}

const zh = {
  roles: roles.zh,
  purposes: purposes.zh,
  postKinds: postKinds.zh,
  registers: registers.zh,
  name: "名称",
  unit: "单位",
  purpose: "用途",
  head: "组长",
  seats: "席位",
  empty: "空缺",
  id: "编号",
  role: "职位",
  holder: "担任者",
  dutyText: "职责",
  since: "起始",
  document: "成立文件",
  day: "日期",
  adjustments: "调整记录",
  reason: "原因",
  until: "结束",
  exOfficio: (kind: PostKind) => `（按职务：${postKinds.zh[kind]}）`,
  noGroups: "还没有领导小组。用 aiwei group add 成立。",
  gap: (gap: Gap): string =>
    gap.kind === "left"
      ? `空缺（${gap.name}${gap.day === null ? "" : ` 自 ${gap.day} 起`}已不在岗）`
      : "空缺",
  added: (name: string, on: string) => `${name} 自 ${on} 起成立。`,
  seated: (role: Role, on: string) => `${roles.zh[role]}自 ${on} 起调整，已记入调整记录。`,
  withdrawn: (name: string) => `${name} 当天成立，已撤回，视为没有成立。`,
  ended: (name: string, on: string) => `${name} 自 ${on} 起撤销，席位同时结束。`,
  oneHolder: "请用 --person 或 --post 写明一位担任者；只结束席位时用 --end。没有改动。",
  severalGroups: (given: string, ids: ReadonlyArray<string>) =>
    `叫“${given}”的领导小组有几个：${ids.join("、")}。请用编号。没有改动。`,
  noGroup: (given: string) => `没有叫“${given}”的领导小组，没有改动。用 aiwei group list 查看。`,
  held: {
    posts: "职务",
    registers: "名册",
    zones: "责任区",
    buildings: "包户楼栋",
    duties: "职责",
    seats: "领导小组",
    contacts: "联系单位",
    warnings: "提醒"
  },
  beyond: (count: number) => `另有 ${count} 项不在您管理的范围内。`,
  holdsNothing: (name: string, day: string) => `${name} 在 ${day} 没有承担任何职责。`,
  holds: (name: string, day: string) => `${name} 在 ${day} 承担：`,
  untrained: (duty: string, expired: string | null) =>
    expired === null ? `${duty}：没有培训记录` : `${duty}：培训到 ${expired} 已过期`
}

export type GroupWords = typeof zh

const en: GroupWords = {
  roles: roles.en,
  purposes: purposes.en,
  postKinds: postKinds.en,
  registers: registers.en,
  name: "name",
  unit: "unit",
  purpose: "purpose",
  head: "head",
  seats: "seats",
  empty: "empty",
  id: "id",
  role: "seat",
  holder: "held by",
  dutyText: "what they do",
  since: "since",
  document: "document",
  day: "day",
  adjustments: "adjustments",
  reason: "reason",
  until: "until",
  exOfficio: (kind) => ` (ex officio: ${postKinds.en[kind]})`,
  noGroups: "There is no leading group yet. Set one up with aiwei group add.",
  gap: (gap) =>
    gap.kind === "left"
      ? `empty (${gap.name} has left${gap.day === null ? "" : ` on ${gap.day}`})`
      : "empty",
  added: (name, on) => `${name} is set up from ${on} on.`,
  seated: (role, on) => `The ${roles.en[role]} changes on ${on}; the adjustment is noted.`,
  withdrawn: (name) => `${name} was set up on that day: it is withdrawn, as if it had never been.`,
  ended: (name, on) => `${name} ends on ${on}, and its seats with it.`,
  oneHolder:
    "Say who holds the seat with --person or --post, or end one with --end. Nothing was changed.",
  severalGroups: (given, ids) =>
    `Several groups are called “${given}”: ${ids.join(", ")}. Use an id. Nothing was changed.`,
  noGroup: (given) =>
    `No leading group is called “${given}”; nothing was changed. See aiwei group list.`,
  held: {
    posts: "posts",
    registers: "registers",
    zones: "zones",
    buildings: "buildings",
    duties: "duties",
    seats: "leading groups",
    contacts: "organisations",
    warnings: "warnings"
  },
  beyond: (count) => `${count} more outside your branch.`,
  holdsNothing: (name, day) => `${name} holds nothing on ${day}.`,
  holds: (name, day) => `${name} holds on ${day}:`,
  untrained: (duty, expired) =>
    expired === null ? `${duty}: never trained` : `${duty}: the training ran out on ${expired}`
}

export const groupWords = ({ settings }: Cli): GroupWords => (settings.lang === "en" ? en : zh)
