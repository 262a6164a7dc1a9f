/** What the pages and the command line say alike of the calendar and of what surrounds a publication. */
import type { Refusals } from "./Refusals.ts"

export type PublicationTag = "CalendarUnknown" | "OfficeDayNotFound" | "OfficeDayRefused"

type Said = Pick<Refusals, PublicationTag>

const zh: Said = {
  CalendarUnknown: ({ year }) =>
    `还不知道 ${year} 年的放假安排，不能推算工作日，没有改动。请在国务院通知公布后登记该年的放假和调休，再登记年份。`,
  OfficeDayNotFound: ({ id }) =>
    `没有编号为 ${id} 的自定日期，或已取消，没有改动。请重新查看日历。`,
  OfficeDayRefused: ({ from, to }) => `最后一天 ${to} 早于第一天 ${from}，没有保存。请改日期。`
}

const en: Said = {
  CalendarUnknown: ({ year }) =>
    `The holidays of ${year} are not known, so working days cannot be counted; nothing was changed. Once they are announced, enter them and then the year.`,
  OfficeDayNotFound: ({ id }) =>
    `There is no such day ${id} of the office, or it was cleared; nothing was changed. Look at the calendar again.`,
  OfficeDayRefused: ({ from, to }) =>
    `The last day ${to} comes before the first, ${from}; nothing was saved. Change the days.`
}

export const publicationAlike: { readonly zh: Said; readonly en: Said } = { zh, en }
