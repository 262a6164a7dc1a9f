/**
 * Somebody of each role, made in a data folder before anything is served from it: the handbook shows a
 * page as the one sees it whom the page is for.
 */
import { type Account, asOperator, officeAdmin } from "../servers/prepareAccount.ts"

const password = "heng-shui-2026-ai-wei"

const roles = {
  inspector: { role: "inspector", displayName: "督查员", place: "990104003000" },
  grid: { role: "householdOfficer", displayName: "包户干部", place: "990104003008" },
  community: { role: "communityHead", displayName: "社区负责人", place: "990104003008" },
  system: { role: "systemAdmin", displayName: "系统管理员", place: null },
  security: { role: "securityAdmin", displayName: "安全管理员", place: null },
  audit: { role: "auditAdmin", displayName: "审计管理员", place: null }
} as const

/** `founder`: of a server of its own, which nobody has touched. */
export type Who = keyof typeof roles | "office" | "founder"

export const handbookAccount = (who: Exclude<Who, "founder">): Account =>
  who === "office" ? officeAdmin : { name: who, password }

export const prepareRoles = (data: string): Promise<void> =>
  asOperator(data, async (api) => {
    for (const [name, { role, displayName, place }] of Object.entries(roles)) {
      await api.accounts.add.mutate({ name, displayName, password })
      await api.grants.add.mutate({ account: name, role, place })
    }
  })
