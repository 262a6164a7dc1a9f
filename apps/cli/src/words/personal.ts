/** What the commands about personal data say, in both languages. */
import type { Cli } from "../Cli.ts"

const zh = {
  unknown: (name: string) => `没有叫“${name}”的人，没有进行。用 aiwei people list 查看。`,
  several: (name: string, ids: ReadonlyArray<string>) =>
    `叫“${name}”的有 ${ids.length} 人，没有进行。请改用编号：${ids.join("、")}`,
  erased: (name: string, records: number) => `已抹去，改称“${name}”，共处理 ${records} 条记录。`,
  stays: "导入的原文件、审计记录和旧备份不在其内，到各自期限为止。",
  kinds: { complainants: "投诉人", signIns: "登录记录", leavers: "离岗人员" },
  status: { law: "法定", usual: "通行做法，待确认", decided: "已确定" },
  headings: ["种类", "天数", "允许", "状态", "理由", "依据"],
  range: (least: number, most: number) => `${least}～${most}`,
  ran: (signIns: number, leavers: number) =>
    `已处理：登录记录 ${signIns} 条，离岗人员 ${leavers} 人。`,
  parts: {
    person: "人员",
    posts: "职务",
    zones: "责任区",
    buildings: "包户楼栋",
    duties: "职责安排",
    registers: "人员名册",
    trainings: "培训记录",
    seats: "领导小组席位",
    contacts: "联系的外部单位",
    handovers: "交接记录",
    visits: "联系点走访",
    checks: "门前三包检查",
    accounts: "同名账号",
    imports: "导入记录",
    trail: "审计记录"
  },
  title: (name: string, office: string, at: string) =>
    `${office} 保存的“${name}”的全部资料（${at}）`,
  none: "无"
}

const en: typeof zh = {
  unknown: (name) => `Nobody is called “${name}”; nothing was done. See aiwei people list.`,
  several: (name, ids) =>
    `${ids.length} people are called “${name}”; nothing was done. Use an id: ${ids.join(", ")}`,
  erased: (name, records) => `Erased and called “${name}” from now on; ${records} records changed.`,
  stays: "Original files, the audit trail and older backups stay until their own time is over.",
  kinds: { complainants: "complainants", signIns: "sign-ins", leavers: "leavers" },
  status: { law: "by law", usual: "usual, to be decided", decided: "decided" },
  headings: ["kind", "days", "allowed", "status", "basis", "source"],
  range: (least, most) => `${least}–${most}`,
  ran: (signIns, leavers) => `Done: ${signIns} records of sign-ins, ${leavers} people who left.`,
  parts: {
    person: "person",
    posts: "posts",
    zones: "zones",
    buildings: "buildings",
    duties: "duties",
    registers: "registers",
    trainings: "trainings",
    seats: "seats in leading groups",
    contacts: "organisations they speak for",
    handovers: "handovers",
    visits: "visits to contact points",
    checks: "checks of frontages",
    accounts: "accounts of that name",
    imports: "imports",
    trail: "audit trail"
  },
  title: (name, office, at) => `All that ${office} stores of “${name}” (${at})`,
  none: "nothing"
}

export type PersonalWords = typeof zh

export const personalWords = ({ settings }: Cli): PersonalWords =>
  settings.lang === "en" ? en : zh
