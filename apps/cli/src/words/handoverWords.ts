/** What the commands about handing over say, and the sheet they print. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { Cli } from "../Cli.ts"

type Row = Outputs["handovers"]["preview"]["rows"][number]
type Line = Outputs["handovers"]["show"]["lines"][number]
type Sheet = Outputs["handovers"]["show"]
type Signature = Sheet["signatures"][number]
type Told = { readonly count: number; readonly beyond: number }

const zh = {
  kind: "类别",
  name: "事项",
  place: "位置",
  since: "自",
  proposal: "建议接手人",
  why: "理由",
  successor: "接手人",
  no: "序号",
  id: "编号",
  person: "交出人",
  day: "交接日",
  reason: "事由",
  docNo: "文号",
  lines: "项数",
  open: "空着",
  kinds: {
    post: "职务",
    zone: "责任区",
    building: "包户楼栋",
    duty: "职责",
    groupSeat: "领导小组",
    organisationContact: "单位联系人",
    task: "任务",
    letter: "责任书"
  } satisfies Record<Row["kind"], string>,
  reasons: { leave: "离开", move: "调整岗位" } satisfies Record<
    Sheet["handover"]["reason"],
    string
  >,
  rules: {
    sameDuty: "就近承担同样职责",
    leaderInCharge: "分管领导",
    mainLeader: "主要领导"
  } satisfies Record<NonNullable<Row["proposal"]>["rule"], string>,
  outcomes: {
    passed: "",
    open: "（空着）",
    kept: "（仍由本人承担）",
    ended: "（到此为止）",
    withPost: "（随职务转移）"
  } satisfies Record<Line["outcome"], string>,
  because: (rule: string, at: string, holds: number) => `${rule}：${at}，名下已有 ${holds} 项`,
  held: (person: string, day: string, { count, beyond }: Told) =>
    `${person} 在 ${day} 名下共 ${count} 项${beyond === 0 ? "" : `，另有 ${beyond} 项不在您管理的范围内`}`,
  nothingHeld: (person: string, day: string) => `${person} 在 ${day} 名下没有事项。`,
  title: (office: string) => `${office} 交接单`,
  head: (sheet: Sheet) =>
    `交出人：${sheet.handover.personName}　自 ${sheet.handover.onDay} 起　事由：${zh.reasons[sheet.handover.reason]}${sheet.handover.docNo === null ? "" : `　文号：${sheet.handover.docNo}`}`,
  sums: ({ passed, open, kept, ended, withPost }: Sheet["counts"]) =>
    `移交 ${passed} 项，空着 ${open} 项，留任 ${kept} 项，终止 ${ended} 项，随职务转移 ${withPost} 项`,
  beyond: (count: number) =>
    `另有 ${count} 项不在您能看的范围内，没有列出；这份清单不完整，请勿签字`,
  byPost: (count: number) => `另有 ${count} 项按职务承担，随职务转移，不用另行交接：`,
  byPostOf: (unit: string, post: string) => `${unit} ${post}`,
  postKinds: {
    mainLeader: "主要负责人",
    leaderInCharge: "分管领导",
    specialist: "专干",
    staff: "工作人员"
  } satisfies Record<Outputs["handovers"]["preview"]["exOfficio"][number]["postKind"], string>,
  post: "职务",
  sign: ({ as, name }: Signature) =>
    `${{ giver: "交出人", receiver: "接手人", witness: "监交人" }[as]}${name === null ? "" : ` ${name}`}：____________　日期：____________`,
  oneWay: "--to、--proposed 和 --leave-open 只能选一个，没有交接。",
  noHandovers: "还没有交接记录。用 aiwei people handover 办理。"
}

const en: typeof zh = {
  kind: "Kind",
  name: "What",
  place: "Where",
  since: "Since",
  proposal: "Proposed",
  why: "Why",
  successor: "Successor",
  no: "No.",
  id: "Id",
  person: "Handed over by",
  day: "Day",
  reason: "Reason",
  docNo: "Document",
  lines: "Lines",
  open: "Open",
  kinds: {
    post: "post",
    zone: "zone",
    building: "building",
    duty: "duty",
    groupSeat: "group seat",
    organisationContact: "contact of an organisation",
    task: "task",
    letter: "letter"
  },
  reasons: { leave: "leaves", move: "changes post" },
  rules: {
    sameDuty: "holds the same duty nearest by",
    leaderInCharge: "leader in charge",
    mainLeader: "main leader"
  },
  outcomes: {
    passed: "",
    open: "(open)",
    kept: "(kept)",
    ended: "(ends)",
    withPost: "(goes with the post)"
  },
  because: (rule, at, holds) => `${rule}: ${at}, holds ${holds}`,
  held: (person, day, { count, beyond }) =>
    `${person} holds ${count} on ${day}${beyond === 0 ? "" : `, and ${beyond} outside your branch`}`,
  nothingHeld: (person, day) => `${person} holds nothing on ${day}.`,
  title: (office) => `Handover sheet, ${office}`,
  head: ({ handover }) =>
    `By ${handover.personName} from ${handover.onDay} on, who ${en.reasons[handover.reason]}${handover.docNo === null ? "" : `; document ${handover.docNo}`}`,
  sums: ({ passed, open, kept, ended, withPost }) =>
    `${passed} handed over, ${open} open, ${kept} kept, ${ended} ended, ${withPost} with the post`,
  beyond: (count) =>
    `${count} more lie beyond what you may see and are left out; this sheet is not whole, do not sign it`,
  byPost: (count) =>
    `${count} more ${count === 1 ? "is" : "are"} held by post and go with it; nothing has to be done:`,
  byPostOf: (unit, post) => `${post}, ${unit}`,
  postKinds: {
    mainLeader: "main leader",
    leaderInCharge: "leader in charge",
    specialist: "specialist",
    staff: "staff"
  },
  post: "Post",
  sign: ({ as, name }) =>
    `${{ giver: "Given by", receiver: "Received by", witness: "Witnessed by" }[as]}${name === null ? "" : ` ${name}`}: ____________  Day: ____________`,
  oneWay: "Only one of --to, --proposed and --leave-open can be given; nothing was handed over.",
  noHandovers: "No handover yet. Make one with aiwei people handover."
}

export type HandoverWords = typeof zh

export const handoverWords = ({ settings }: Pick<Cli, "settings">): HandoverWords =>
  settings.lang === "en" ? en : zh
