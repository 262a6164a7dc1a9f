/** Whoever a scheme may ask to approve a month: those over a whole office, and not the heads of its communities. */
import { Schema } from "effect"

export const approverRoles = ["officeAdmin", "leader", "inspector", "districtViewer"] as const

export const ApproverRole = Schema.Literals(approverRoles)
export type ApproverRole = typeof ApproverRole.Type
