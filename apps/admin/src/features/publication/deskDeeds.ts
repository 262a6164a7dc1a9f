/**
 * Which steps the one who is signed in can take now, and why not, in the order of importance: the first is
 * the page's main action. The server decides all the same. Pure.
 */
import type { ApproverRole } from "@aiwei/domain/access/rights/ApproverRole"
import type { Verb } from "@aiwei/domain/access/Verb"

import { type DeskMonth, isDue, isStraight } from "./deskSteps.ts"

export type Deed = "publish" | "approve" | "submit" | "giveBack" | "withdraw"

/** Towards the wall; the others lead back, and are never the main action. */
export const isForward = (deed: Deed): boolean => deed !== "giveBack" && deed !== "withdraw"

/** Why somebody who may approve in general may not approve this. */
export type NotApproving = "submitted" | "twice" | "role"

export interface Hand {
  readonly may: (verb: Verb) => boolean
  /** As the journal names an account: `account:li`; null for nobody. */
  readonly name: string | null
  readonly roles: ReadonlyArray<string>
}

type Open = NonNullable<DeskMonth["review"]["open"]>

/** The roles that are still asked for and that this hand holds; any of its own where none has to approve. */
export const rolesToApprove = (open: Open, hand: Hand): ReadonlyArray<ApproverRole> =>
  [...new Set(open.missing.approvals)].filter((role) => hand.roles.includes(role))

export const notApproving = (open: Open, hand: Hand): NotApproving | null => {
  if (open.submittedBy === hand.name) return "submitted"
  if (open.approvals.some(({ approvedBy }) => approvedBy === hand.name)) return "twice"
  return rolesToApprove(open, hand).length === 0 ? "role" : null
}

const openDeeds = (open: Open, hand: Hand): ReadonlyArray<Deed> => {
  const { may } = hand
  const approves = open.missing.approvals.length > 0 && notApproving(open, hand) === null
  return [
    ...(open.ready && may("publications.publish") ? (["publish"] as const) : []),
    ...(approves && may("publications.approve") ? (["approve"] as const) : []),
    ...(may("publications.return") && open.submittedBy !== hand.name
      ? (["giveBack"] as const)
      : []),
    ...(may("publications.withdraw") && open.submittedBy === hand.name
      ? (["withdraw"] as const)
      : [])
  ]
}

export const deedsOf = (month: DeskMonth, hand: Hand): ReadonlyArray<Deed> => {
  const { open } = month.review
  if (open !== null) return openDeeds(open, hand)
  if (!isDue(month)) return []
  if (isStraight(month)) return hand.may("publications.publish") ? ["publish"] : []
  return hand.may("publications.submit") ? ["submit"] : []
}
