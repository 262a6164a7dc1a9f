/** What the pages and the command line say alike of leading groups, organisations, registers and trainings. */
import type { Refusals } from "./Refusals.ts"

export type GroupTag =
  | "GroupNotFound"
  | "SeatNotFound"
  | "SeatTaken"
  | "GroupClosed"
  | "OrganisationNotFound"
  | "TrainingNotFound"
  | "RegisterRefused"

type Said = Pick<Refusals, GroupTag>

const open = "9999-12-31"

const roles = {
  zh: { head: "组长", deputy: "副组长", officeDirector: "办公室主任", member: "成员" },
  en: { head: "head", deputy: "deputy", officeDirector: "office director", member: "member" }
}
const posts: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  mainLeader: { zh: "主要领导", en: "the main leader" },
  leaderInCharge: { zh: "分管领导", en: "the leader in charge" },
  specialist: { zh: "专干", en: "the specialist" },
  staff: { zh: "工作人员", en: "the staff" }
}

export const groupAlike: { readonly zh: Said; readonly en: Said } = {
  zh: {
    GroupNotFound: ({ id }) => `没有编号为 ${id} 的领导小组，没有改动。请重新查看。`,
    SeatNotFound: ({ id }) => `这个领导小组没有编号为 ${id} 的席位，没有改动。请重新查看名单。`,
    SeatTaken: ({ role, holder, from, to }) =>
      `${roles.zh[role]}自 ${from} 起${to === open ? "" : `到 ${to} 前`}已由${posts[holder]?.zh ?? ` ${holder} `}担任，没有改动。请先结束原来的席位，或改日期。`,
    GroupClosed: ({ name, on }) => `“${name}”在 ${on} 不存在，没有改动。请改日期，或另选单位。`,
    OrganisationNotFound: ({ id }) =>
      `本办公室没有编号为 ${id} 的外部单位，没有改动。请先登记这个单位。`,
    TrainingNotFound: ({ id }) => `此人没有编号为 ${id} 的培训记录，没有改动。请重新查看。`,
    RegisterRefused: ({ why, since }) =>
      why === "already"
        ? `此人自 ${since ?? ""} 起已在这本名册上，没有改动。请选之后的日期。`
        : "此人那天不在这本名册上，没有改动。请重新查看。"
  },
  en: {
    GroupNotFound: ({ id }) => `There is no leading group ${id}; nothing was changed. Look again.`,
    SeatNotFound: ({ id }) =>
      `This group has no seat ${id}; nothing was changed. Look at its roster again.`,
    SeatTaken: ({ role, holder, from, to }) =>
      `${posts[holder]?.en ?? holder} has been ${roles.en[role]} since ${from}${to === open ? "" : `, until ${to}`}; nothing was changed. End that seat first, or choose other days.`,
    GroupClosed: ({ name, on }) =>
      `“${name}” is not there on ${on}; nothing was changed. Choose another day or another unit.`,
    OrganisationNotFound: ({ id }) =>
      `This office has no organisation ${id}; nothing was changed. Add the organisation first.`,
    TrainingNotFound: ({ id }) =>
      `This person has no training ${id}; nothing was changed. Look again.`,
    RegisterRefused: ({ why, since }) =>
      why === "already"
        ? `This person has been on that register since ${since ?? ""}; nothing was changed. Choose a later day.`
        : "This person is not on that register on that day; nothing was changed. Look again."
  }
}
