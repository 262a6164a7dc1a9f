/** What the one who is signed in can do with an appeal now; the server decides all the same. Pure. */
import type { Verb } from "@aiwei/domain/access/Verb"
import type { AppealLine } from "@aiwei/queries/publication/appealQueries"

export type AppealDeed = "accept" | "decide" | "withdraw" | "reply"

type Stands = Pick<AppealLine, "state" | "lodgedBy">

export const isOpen = ({ state }: Stands): boolean => state === "lodged" || state === "accepted"

/** The first is the main one. `me` as the journal names an account: `account:zhou`. */
export const appealDeeds = (
  appeal: Stands,
  may: (verb: Verb) => boolean,
  me: string | null
): ReadonlyArray<AppealDeed> => {
  const { state, lodgedBy } = appeal
  const own = lodgedBy === me
  return [
    ...(state === "lodged" && may("appeals.accept") ? (["accept"] as const) : []),
    ...(state === "accepted" && !own && may("appeals.decide") ? (["decide"] as const) : []),
    ...(state !== "withdrawn" && may("appeals.reply") ? (["reply"] as const) : []),
    ...(isOpen(appeal) && own && may("appeals.withdraw") ? (["withdraw"] as const) : [])
  ]
}

/** Upheld, and no version has corrected the month because of it yet. */
export const awaitsCorrection = ({
  outcome,
  correctedBy
}: Pick<AppealLine, "outcome" | "correctedBy">): boolean =>
  (outcome === "upheld" || outcome === "partly") && correctedBy === null

/** The version that corrected the month because of it, opened at what it changed. */
export const correctedAt = ({
  period,
  correctedVersion
}: Pick<AppealLine, "period" | "correctedVersion">): string =>
  `/publication/${period}${correctedVersion === null ? "" : `?version=${correctedVersion}`}`
