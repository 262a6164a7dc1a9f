/** What the pages and the command line say alike of duties: what happened, what was kept, what to do. */
import type { Refusals } from "./Refusals.ts"

export type DutyTag =
  | "DutyKindNotFound"
  | "DutyAssignmentNotFound"
  | "DutyHolderRefused"
  | "DutyOverlapping"
  | "DutyDaysRefused"

type Said = Pick<Refusals, DutyTag>

const open = "9999-12-31"

export const dutyAlike: { readonly zh: Said; readonly en: Said } = {
  zh: {
    DutyKindNotFound: ({ duty }) => `没有“${duty}”这种职责，没有改动。请先查看职责种类。`,
    DutyAssignmentNotFound: ({ id }) => `这里没有编号为 ${id} 的职责安排，没有改动。请重新查看。`,
    DutyHolderRefused: ({ why, name, day }) =>
      ({
        unknown: `本办公室没有叫“${name}”的人或单位，没有安排。请核对姓名，或先把人录入花名册。`,
        several: `叫“${name}”的不止一个，没有安排。请用人员编号指明是哪一位。`,
        left: `${name}${day === null ? "" : ` 自 ${day} 起`}已不在岗，没有安排。请另选一人。`,
        notYet: `${name} 自 ${day ?? ""} 起才在岗，没有安排。请另选一人，或改开始日。`,
        personNeeded: "包户干部必须是具体的人，没有安排。请写姓名。"
      })[why],
    DutyOverlapping: ({ place, holder, from, to }) =>
      `${place} 的这项职责自 ${from} 起${to === open ? "" : `到 ${to} 前`}已由 ${holder} 承担，没有安排。请先结束原来的安排，或改日期。`,
    DutyDaysRefused: ({ from, to }) => `结束日 ${to} 不晚于开始日 ${from}，没有安排。请改日期。`
  },
  en: {
    DutyKindNotFound: ({ duty }) =>
      `There is no duty called “${duty}”; nothing was changed. Look at the kinds of duty.`,
    DutyAssignmentNotFound: ({ id }) =>
      `No duty ${id} was given here; nothing was changed. Look again.`,
    DutyHolderRefused: ({ why, name, day }) =>
      ({
        unknown: `Nobody of this office and no organisation is called “${name}”; nothing was given. Check the name, or add the person first.`,
        several: `More than one is called “${name}”; nothing was given. Name the person by id.`,
        left: `${name} has left${day === null ? "" : ` on ${day}`}; nothing was given. Choose somebody else.`,
        notYet: `${name} is there only from ${day ?? ""} on; nothing was given. Choose somebody else, or a later day.`,
        personNeeded: "A household officer must be a person; nothing was given. Name somebody."
      })[why],
    DutyOverlapping: ({ place, holder, from, to }) =>
      `At ${place} ${holder} has held this duty since ${from}${to === open ? "" : `, until ${to}`}; nothing was given. End that first, or choose other days.`,
    DutyDaysRefused: ({ from, to }) =>
      `The end, ${to}, is not after the beginning, ${from}; nothing was given. Correct the days.`
  }
}
