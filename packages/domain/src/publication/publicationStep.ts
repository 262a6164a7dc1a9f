/**
 * The states of a publication and the ways between them. Nothing leads out of `corrected`, and nothing
 * leads back: a correction is a new version. The page is docs/rules/publication.md.
 */
import type { PublicationState } from "./Publication.ts"

export const publicationActions = ["submit", "return", "withdraw", "publish", "correct"] as const
export type PublicationAction = (typeof publicationActions)[number]

/** What the office asks for before a month is public. Days are working days. */
export interface PublicationTerms {
  readonly approvals: number
  readonly noticeDays: number
}

export const straightThrough: PublicationTerms = { approvals: 0, noticeDays: 0 }

/** What a publication in review has gathered. */
export interface ReviewSoFar {
  readonly approvals: number
  readonly daysNoticed: number
}

export const nothingYet: ReviewSoFar = { approvals: 0, daysNoticed: 0 }

/** The state after the action, or null when that way does not exist or the terms are not met. */
export const publicationStep = (
  from: PublicationState,
  action: PublicationAction,
  terms: PublicationTerms,
  soFar: ReviewSoFar
): PublicationState | null => {
  switch (action) {
    case "submit":
      return from === "draft" ? "review" : null
    case "return":
    case "withdraw":
      return from === "review" ? "draft" : null
    case "publish": {
      const met = soFar.approvals >= terms.approvals && soFar.daysNoticed >= terms.noticeDays
      return from === "review" && met ? "published" : null
    }
    case "correct":
      return from === "published" ? "corrected" : null
  }
}
