/** What the commands about outside organisations, registers and trainings say. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../../Cli.ts"

export type OrganisationKind = Outputs["organisations"]["list"]["rows"][number]["kind"]
export type Register = Outputs["people"]["registers"]["rows"][number]["register"]

const zh = {
  id: "编号",
  name: "名称",
  kind: "类别",
  contact: "联系人",
  phone: "电话",
  since: "自",
  person: "姓名",
  register: "名册",
  organisation: "所在单位",
  field: "专长",
  availability: "可参加的时间",
  duty: "职责",
  day: "培训日期",
  until: "有效期至",
  minutes: "分钟",
  certificate: "证书",
  givenBy: "培训单位",
  forever: "长期",
  kinds: {
    propertyCompany: "物业公司",
    partnerUnit: "共建单位",
    memberDepartment: "成员单位",
    contractor: "承包、施工单位",
    other: "其他"
  } satisfies Record<OrganisationKind, string>,
  registers: {
    fullTime: "专职",
    partTime: "兼职",
    expert: "专家",
    volunteer: "志愿者",
    outside: "外部人员"
  } satisfies Record<Register, string>,
  noOrganisations: "没有外部单位。用 aiwei organisation add 新增。",
  noRegisters: "名册上没有人。用 aiwei people register 登记。",
  noTrainings: "没有培训记录。用 aiwei people train 登记。",
  unknown: (name: string) =>
    `没有叫“${name}”的外部单位，没有改动。用 aiwei organisation list 查看。`,
  several: (name: string, ids: ReadonlyArray<string>) =>
    `叫“${name}”的外部单位有 ${ids.length} 个，没有改动。请改用编号：${ids.join("、")}`,
  added: (name: string, contact: string | null) =>
    `${name} 已登记${contact === null ? "，还没有联系人" : `，联系人 ${contact}`}。`,
  changed: (name: string) => `${name} 已修改。`,
  ended: (name: string, on: string) => `${name} 从 ${on} 起终止。`,
  nothing: "没有说明要改什么，没有改动。",
  oneContact: "--contact、--new-contact 和 --no-contact 只能选一个，没有改动。",
  put: (person: string, register: string, on: string) =>
    `${person} 从 ${on} 起在${register}名册上。`,
  takenOff: (person: string, register: string, on: string) =>
    `${person} 从 ${on} 起不在${register}名册上。`,
  trained: (person: string, duty: string, day: string) =>
    `已登记：${person} 于 ${day} 参加“${duty}”培训。`
}

const en: typeof zh = {
  id: "Id",
  name: "Name",
  kind: "Kind",
  contact: "Contact",
  phone: "Phone",
  since: "Since",
  person: "Name",
  register: "Register",
  organisation: "From",
  field: "Field",
  availability: "Available",
  duty: "Duty",
  day: "Day",
  until: "Until",
  minutes: "Minutes",
  certificate: "Certificate",
  givenBy: "Given by",
  forever: "for good",
  kinds: {
    propertyCompany: "property company",
    partnerUnit: "partner unit",
    memberDepartment: "member department",
    contractor: "contractor",
    other: "other"
  },
  registers: {
    fullTime: "full-time",
    partTime: "part-time",
    expert: "expert",
    volunteer: "volunteer",
    outside: "from outside"
  },
  noOrganisations: "No outside organisation. Add one with aiwei organisation add.",
  noRegisters: "Nobody is on a register. Put somebody on one with aiwei people register.",
  noTrainings: "No training is recorded. Record one with aiwei people train.",
  unknown: (name) =>
    `No organisation is called “${name}”; nothing was changed. See aiwei organisation list.`,
  several: (name, ids) =>
    `${ids.length} organisations are called “${name}”; nothing was changed. Use an id: ${ids.join(", ")}`,
  added: (name, contact) =>
    `${name} is added${contact === null ? ", with no contact yet" : `; its contact is ${contact}`}.`,
  changed: (name) => `${name} is changed.`,
  ended: (name, on) => `${name} ended; ${on} is the first day without it.`,
  nothing: "Nothing was said to be changed; nothing was.",
  oneContact:
    "Only one of --contact, --new-contact and --no-contact can be given; nothing was changed.",
  put: (person, register, on) => `${person} is on the register from ${on} on: ${register}.`,
  takenOff: (person, register, on) => `${person} is off the register from ${on} on: ${register}.`,
  trained: (person, duty, day) => `Recorded: ${person} was trained for “${duty}” on ${day}.`
}

export type OrganisationWords = typeof zh

export const organisationWords = ({ settings }: Pick<Cli, "settings">): OrganisationWords =>
  settings.lang === "en" ? en : zh
