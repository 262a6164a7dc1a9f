/** What the pages and the command line say alike of the calendar and of what surrounds a publication, in Chinese. */
import type { PublicationSaid } from "../publicationAlike.ts"

const rolesZh: Readonly<Record<string, string>> = {
  officeAdmin: "爱卫办管理员",
  leader: "班子成员",
  inspector: "督查员",
  householdOfficer: "包户干部",
  communityHead: "社区负责人",
  districtViewer: "区爱卫办",
  systemAdmin: "系统管理员",
  securityAdmin: "安全管理员",
  auditAdmin: "审计管理员"
}

const inZh = (roles: ReadonlyArray<string>) => roles.map((role) => rolesZh[role] ?? role).join("、")

/** What is still to come, each as a clause. */
const missingZh = (until: string | null, roles: ReadonlyArray<string>): string =>
  [
    ...(until === null ? [] : [`公示到 ${until} 才结束`]),
    ...(roles.length === 0 ? [] : [`还缺审签：${inZh(roles)}`])
  ].join("，")

export const publicationZh: PublicationSaid = {
  ReviewNotMet: ({ period, submitted, noticeUntil, approvals }) =>
    submitted
      ? `${period} 还不能发布：${missingZh(noticeUntil, approvals)}。没有发布。`
      : `考核方案要求先送审再发布，${period} 没有发布。请先送审。`,
  ReviewOutdated: ({ period, submittedAt }) =>
    `${period} 送审（${submittedAt}）之后成绩有改动，与公示的不一致，没有发布。请撤回或退回后重新送审。`,
  ReviewNotFound: ({ period }) => `${period} 没有正在送审的排名，没有改动。`,
  ReviewOpen: ({ period, submittedAt }) =>
    `${period} 已在送审（${submittedAt}），没有重复送审。要改请先撤回或退回。`,
  ApprovalRefused: ({ period, why, roles }) =>
    ({
      submitted: `${period} 是您送审的，不能由您审签，没有审签。请由其他人审签。`,
      entered: `${period} 的成绩有您录入、导入或检查的，不能由您审签，没有审签。请由其他人审签。`,
      twice: `您已审签过 ${period}，一人只能审签一次，没有重复审签。`,
      role: `还缺的审签是：${roles.length === 0 ? "无" : inZh(roles)}，您没有对应的角色，没有审签。本机操作请用 --as 账号。`
    })[why],
  WithdrawalRefused: ({ period, submittedBy }) =>
    `${period} 是 ${submittedBy} 送审的，只能由其撤回，没有改动。其他人请退回并写明原因。`,
  AppealNotFound: ({ id }) => `没有编号为 ${id} 的申诉，没有改动。请重新查看申诉列表。`,
  AppealRefused: ({ why, period, what, lastDay }) =>
    ({
      notPublic: `${period} 还没有发布或公示，不能申诉，没有受理。`,
      none: `${period} 的考核方案不设申诉，没有受理。`,
      late: `${period} 的申诉截止到 ${lastDay ?? ""}，已过期，没有受理。`,
      unit: `${period} 的排名里没有“${what ?? ""}”，没有受理。请核对单位。`,
      line: `${period} 的考核方案里没有“${what ?? ""}”这项指标，没有受理。请核对指标。`,
      open: `“${what ?? ""}”已有申诉正在办理，没有重复受理。`
    })[why],
  AppealStepRefused: ({ why, no, state }) =>
    why === "involved"
      ? `第 ${no} 号申诉的成绩有您录入、检查、审签或申诉的，不能由您裁定，没有改动。请由没有参与的人裁定。`
      : `第 ${no} 号申诉${{ lodged: "还没有受理", accepted: "已受理", decided: "已裁定", withdrawn: "已撤回" }[state]}，不能这样办理，没有改动。`,
  AppraisalRefused: ({ why, year }) =>
    ({
      noMonths: `${year} 年所选月份都没有发布，没有考核。请先发布月度排名。`,
      noPass: `没有 ${year} 年的达标线。请填写达标线，或在确定年度考核时写明。`,
      same: `${year} 年的年度考核已是这个结果，没有重复确定。`,
      reason: `${year} 年已有年度考核，重新确定要写明原因，没有保存。`
    })[why],
  AwardAhead: ({ year }) => `${year} 年还没有到，表彰没有登记。请核对年份。`,
  AwardDatesRefused: ({ why, year }) =>
    why === "day"
      ? `发文日期不在 ${year} 年，没有保存。请核对日期和年份。`
      : `${year} 年的表彰应在以后的年份复审，没有保存。请核对年份。`,
  AwardNotFound: ({ id }) => `没有编号为 ${id} 的表彰，或已撤销，没有改动。请重新查看。`,
  CalendarUnknown: ({ year }) =>
    `还不知道 ${year} 年的放假安排，不能推算工作日，没有改动。请在国务院通知公布后登记该年的放假和调休，再登记年份。`,
  OfficeDayNotFound: ({ id }) =>
    `没有编号为 ${id} 的自定日期，或已取消，没有改动。请重新查看日历。`,
  OfficeDayRefused: ({ from, to }) => `最后一天 ${to} 早于第一天 ${from}，没有保存。请改日期。`
}
