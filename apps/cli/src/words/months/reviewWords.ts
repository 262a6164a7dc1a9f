/** What the commands about a month's review say. */
import type { Cli } from "../../Cli.ts"

const zh = {
  none: (period: string) => `${period} 没有正在送审的排名。用 aiwei rank submit ${period} 送审。`,
  head: (period: string, version: number, at: string, by: string) =>
    `${period} 第 ${version} 版送审中（${at}，${by}）`,
  notice: (first: string, last: string) => `公示：${first} 至 ${last}，之后方可发布`,
  noNotice: "不需要公示",
  approved: (role: string, by: string, at: string) => `已审签：${role} ${by} ${at}`,
  missing: (roles: string) => `还缺审签：${roles}`,
  changed: "送审之后成绩有改动，与公示的不一致：请撤回或退回后重新送审",
  ready: (period: string) => `可以发布：aiwei rank publish ${period}`,
  states: { open: "送审中", returned: "已退回", withdrawn: "已撤回", published: "已发布" },
  past: "此前的送审",
  at: "时间",
  by: "办理人",
  version: "版本",
  state: "结果",
  reason: "原因",
  rank: "名次",
  unit: "单位",
  total: "得分",
  roles: {
    officeAdmin: "爱卫办管理员",
    leader: "班子成员",
    inspector: "督查员",
    householdOfficer: "包户干部",
    communityHead: "社区负责人",
    districtViewer: "区爱卫办"
  } as Readonly<Record<string, string>>
}
export type ReviewWords = typeof zh

const en: ReviewWords = {
  none: (period) => `${period} is not in review. Hand it in with aiwei rank submit ${period}.`,
  head: (period, version, at, by) => `${period}, version ${version}, in review (${at}, ${by})`,
  notice: (first, last) => `Notice: ${first} to ${last}; it may be published after that`,
  noNotice: "No notice is needed",
  approved: (role, by, at) => `Approved: ${role} ${by} ${at}`,
  missing: (roles) => `Still to approve: ${roles}`,
  changed:
    "Scores changed since: not what was noticed. Take it back or return it, and hand it in again",
  ready: (period) => `Ready: aiwei rank publish ${period}`,
  states: {
    open: "in review",
    returned: "returned",
    withdrawn: "taken back",
    published: "published"
  },
  past: "Earlier reviews",
  at: "at",
  by: "by",
  version: "version",
  state: "outcome",
  reason: "reason",
  rank: "rank",
  unit: "unit",
  total: "total",
  roles: {}
}

export const reviewWords = ({ settings }: Cli): ReviewWords => (settings.lang === "en" ? en : zh)
