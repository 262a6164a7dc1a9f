/**
 * The paper that sets up a group, or that tells of its newest roster: what a notice of an office says, in its
 * order. Chinese in every language, since it goes to Chinese offices; the roster is that of one day.
 */
import type { GroupShown, RosterSeat } from "@aiwei/queries/duty/groupQueries"

import { chineseDay } from "../../papers/chineseDay.ts"

export interface RosterLine {
  readonly role: string
  readonly people: ReadonlyArray<{ readonly name: string; readonly post: string }>
}

export interface DutyLine {
  readonly role: string
  readonly text: string
}

export interface GroupDocument {
  readonly number: string | null
  readonly title: string
  readonly addressees: string
  readonly opening: string
  readonly roster: ReadonlyArray<RosterLine>
  readonly duties: ReadonlyArray<DutyLine>
  readonly office: string
  /** Null where no seat goes with a post. */
  readonly exOfficio: string | null
  readonly signer: string
  readonly day: string
}

const roles = [
  ["head", "组长"],
  ["deputy", "副组长"],
  ["officeDirector", "办公室主任"],
  ["member", "成员"]
] as const

const posts = {
  mainLeader: "主要负责人",
  leaderInCharge: "分管领导",
  specialist: "专干",
  staff: "工作人员"
} as const

const works: Readonly<Record<GroupShown["group"]["purpose"], string>> = {
  sanitaryCity: "创建国家卫生城市工作",
  patrioticHealth: "爱国卫生工作",
  healthEducation: "健康教育工作",
  environment: "环境卫生整治工作",
  pest: "病媒生物防制工作",
  tobacco: "控烟工作",
  other: "有关工作"
}

/** What somebody is: the organisation they come from, and their post. */
const postOf = ({ holder, exOfficio }: RosterSeat): string => {
  const from = exOfficio === null ? holder?.organisation : null
  const own = [from, holder?.title].filter((part) => part).join("")
  return own !== "" || exOfficio === null ? own : posts[exOfficio.postKind]
}

const lineOf = (seat: RosterSeat) => ({ name: seat.holder?.name ?? "（空缺）", post: postOf(seat) })

const rosterLines = (roster: ReadonlyArray<RosterSeat>): ReadonlyArray<RosterLine> =>
  roles
    .filter(([role]) => role !== "officeDirector")
    .map(([role, name]) => ({
      role: name,
      people: roster.filter((seat) => seat.role === role).map(lineOf)
    }))
    .filter(({ people }) => people.length > 0)

/** Duties that are the same for a role are said once; others by name. */
const dutyLines = (roster: ReadonlyArray<RosterSeat>): ReadonlyArray<DutyLine> =>
  roles.flatMap(([role, name]): ReadonlyArray<DutyLine> => {
    const seats = roster.filter((seat) => seat.role === role && seat.dutyText.trim() !== "")
    const texts = new Set(seats.map(({ dutyText }) => dutyText.trim()))
    if (texts.size <= 1) return [...texts].map((text) => ({ role: name, text }))
    return seats.map((seat) => ({ role: lineOf(seat).name, text: seat.dutyText.trim() }))
  })

const officeLine = (roster: ReadonlyArray<RosterSeat>): string => {
  const director = roster.find(({ role }) => role === "officeDirector")
  const base = "领导小组下设办公室，负责日常工作"
  if (director?.holder == null) return `${base}，办公室主任另行确定。`
  const { name, post } = lineOf(director)
  const also = roster.some(
    ({ role, holder }) =>
      role !== "officeDirector" && holder?.personId === director.holder?.personId
  )
  return `${base}，办公室主任由${name}同志${post === "" ? "" : `（${post}）`}${also ? "兼任" : "担任"}。`
}

const stopped = (text: string): string => (/[。！；.]$/u.test(text) ? text : `${text}。`)

/** The newest adjustment that the roster of the day already shows; one of the first day only mended it. */
const adjustmentOf = ({ adjustments, day, group }: GroupShown) =>
  adjustments.find(({ onDay }) => group.validFrom < onDay && onDay <= day) ?? null

export const groupDocument = (shown: GroupShown): GroupDocument => {
  const { group, roster } = shown
  const { name, unitName, docNo, docDay, validFrom } = group
  const adjusted = adjustmentOf(shown)
  const isOffice = group.unitId === group.officeId
  const opening =
    adjusted === null
      ? `为加强对${works[group.purpose]}的组织领导，落实工作责任，经研究，决定成立${name}（以下简称领导小组）。现将有关事项通知如下：`
      : `因${adjusted.reason}，经研究，决定对${name}（以下简称领导小组）组成人员进行调整。现将调整后的有关事项通知如下：`
  return {
    number: adjusted === null ? docNo : adjusted.docNo,
    title: adjusted === null ? `关于成立${name}的通知` : `关于调整${name}组成人员的通知`,
    addressees: isOffice ? "各社区、各有关单位：" : "各有关单位：",
    opening,
    roster: rosterLines(roster),
    duties: dutyLines(roster).map(({ role, text }) => ({ role, text: stopped(text) })),
    office: officeLine(roster),
    exOfficio: roster.some((seat) => seat.exOfficio !== null)
      ? "领导小组成员职务如有变动，按职务担任的由接任者自然接替，不另行文。"
      : null,
    signer: unitName,
    day: chineseDay(adjusted === null ? (docDay ?? validFrom) : adjusted.onDay)
  }
}
