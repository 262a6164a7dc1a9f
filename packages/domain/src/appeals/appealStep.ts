/** The states of an appeal and the ways between them. Nothing leads out of `decided` and `withdrawn`. */
import type { AppealState } from "./AppealState.ts"

export const appealActions = ["accept", "decide", "withdraw", "reply"] as const
export type AppealAction = (typeof appealActions)[number]

const open: ReadonlySet<AppealState> = new Set(["lodged", "accepted"])

/** The state after the action; null where that way does not exist. A reply changes none, and needs one that stands. */
export const appealStep = (from: AppealState, action: AppealAction): AppealState | null => {
  switch (action) {
    case "accept":
      return from === "lodged" ? "accepted" : null
    case "decide":
      return from === "accepted" ? "decided" : null
    case "withdraw":
      return open.has(from) ? "withdrawn" : null
    case "reply":
      return from === "withdrawn" ? null : from
  }
}
