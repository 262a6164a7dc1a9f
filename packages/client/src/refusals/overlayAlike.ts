/** What the pages and the command line say alike of contact points, partner units and frontages. */
import type { Refusals } from "./Refusals.ts"

export type OverlayTag = "OverlayNotFound" | "OverlayDayRefused" | "FrontageUnsigned"

type Said = Pick<Refusals, OverlayTag>

export const overlayAlike: { readonly zh: Said; readonly en: Said } = {
  zh: {
    OverlayNotFound: ({ kind, id }) =>
      ({
        contactPoint: `没有编号为 ${id} 的联系点，没有记录。请重新查看联系点。`,
        visit: `没有编号为 ${id} 的走访记录，没有改动。请重新查看。`,
        partner: `没有叫“${id}”的结对单位，或者不止一个，没有记录。请核对名称，或先登记单位。`,
        session: `没有编号为 ${id} 的结对活动记录，没有改动。请重新查看。`,
        frontage: `没有编号为 ${id} 的门前三包责任单位，没有改动。请重新查看。`
      })[kind],
    OverlayDayRefused: ({ why, day, limit }) =>
      ({
        ahead: `${day} 还没有到（今天是 ${limit}），没有记录。请改日期。`,
        before: `${day} 时还没有开始（自 ${limit} 起），没有记录。请改日期。`,
        after: `${day} 时已经结束（到 ${limit} 前），没有记录。请改日期。`,
        until: `有效期止 ${limit} 早于签订日 ${day}，没有记录。请改日期。`
      })[why],
    FrontageUnsigned: ({ name, day }) =>
      `“${name}”在 ${day} 还没有签订门前三包，没有记录检查。请先登记签订。`
  },
  en: {
    OverlayNotFound: ({ kind, id }) =>
      ({
        contactPoint: `There is no contact point ${id}; nothing was written. List them again.`,
        visit: `There is no visit ${id}; nothing was changed. List them again.`,
        partner: `No partner unit is called “${id}”, or several are; nothing was written. Check the name, or register the unit first.`,
        session: `There is no session ${id}; nothing was changed. List them again.`,
        frontage: `There is no frontage ${id}; nothing was changed. List them again.`
      })[kind],
    OverlayDayRefused: ({ why, day, limit }) =>
      ({
        ahead: `${day} has not come yet (today is ${limit}); nothing was written. Correct the day.`,
        before: `On ${day} it had not begun (it did on ${limit}); nothing was written. Correct the day.`,
        after: `On ${day} it had ended (on ${limit}); nothing was written. Correct the day.`,
        until: `The end, ${limit}, is earlier than the day of signing, ${day}; nothing was written. Correct the days.`
      })[why],
    FrontageUnsigned: ({ name, day }) =>
      `“${name}” had signed nothing by ${day}; the check was not written. Write down the signing first.`
  }
}
