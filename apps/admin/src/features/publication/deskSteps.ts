/**
 * How far a month is on its way to the wall, as the four steps of the desk and as the sentences of what is
 * missing. Pure: the page only writes it down.
 */
import type { PublishedMark } from "@aiwei/domain/assessment/RankingView"
import type { MonthReview, VersionLine } from "@aiwei/queries/publication/reviewQueries"

export type StepName = "draft" | "review" | "published" | "corrected"
/** `none`: the scheme does not ask for it; `later`: not begun. */
export type StepState = "done" | "here" | "later" | "none"

export interface DeskMonth {
  /** Nobody has recorded anything yet: false. */
  readonly scored: boolean
  readonly published: PublishedMark | null
  /** What is recorded now is not what was published. */
  readonly differs: boolean
  readonly review: MonthReview
  /** Of this month alone, the oldest first. */
  readonly versions: ReadonlyArray<VersionLine>
}

/** There is something that could go to the wall. */
export const isDue = ({ scored, published, differs }: DeskMonth): boolean =>
  scored && (published === null || differs)

/** Neither notice nor approvals: from the draft straight to the wall. */
export const isStraight = ({ review }: DeskMonth): boolean => {
  const terms = review.open?.terms ?? review.terms
  return terms === null || (terms.noticeDays === 0 && terms.approvals.length === 0)
}

/** The version that is being made; null while nothing is to be published. */
export const nextVersion = (month: DeskMonth): number | null =>
  month.review.open?.version ?? (isDue(month) ? (month.published?.version ?? 0) + 1 : null)

/** The version that is corrected by the one being made. */
export const correctedVersion = (month: DeskMonth): number | null => {
  const next = nextVersion(month)
  return next === null || next === 1 ? null : next - 1
}

/** The review that led to a version. */
export const reviewOf = ({ review }: DeskMonth, version: number) =>
  review.past.find((one) => one.state === "published" && one.version === version) ?? null

export const stepStates = (month: DeskMonth): Readonly<Record<StepName, StepState>> => {
  const { open } = month.review
  const next = nextVersion(month)
  const first = next === 1
  const inReview = open !== null && !open.ready
  const reviewed = (): StepState => {
    if (first && open !== null) return inReview ? "here" : "done"
    if (first) return isStraight(month) ? "none" : "later"
    if (month.published === null) return "later"
    return reviewOf(month, 1) === null ? "none" : "done"
  }
  const corrected = (): StepState => {
    if (next !== null && next > 1) return "here"
    return (month.published?.version ?? 0) > 1 ? "done" : "later"
  }
  return {
    draft: first && open === null && !isStraight(month) ? "here" : month.scored ? "done" : "here",
    review: reviewed(),
    published: publishedState(month, first && !inReview),
    corrected: corrected()
  }
}

const publishedState = (month: DeskMonth, reached: boolean): StepState => {
  if (month.published !== null) return "done"
  return reached && (month.review.open !== null || isStraight(month)) ? "here" : "later"
}

export type Lack =
  | { readonly what: "scores" | "submit" | "changed" | "ready" | "straight" | "correct" | "done" }
  | { readonly what: "notice"; readonly until: string; readonly left: number | null }
  | { readonly what: "approvals"; readonly roles: ReadonlyArray<string> }

/** What stands between the month and the wall, in the order in which it is done. */
export const lacksOf = (month: DeskMonth): ReadonlyArray<Lack> => {
  const { open } = month.review
  if (open !== null) {
    const { noticeUntil, approvals } = open.missing
    if (open.ready) return [{ what: "ready" }]
    return [
      ...(open.changed ? [{ what: "changed" } as const] : []),
      ...(noticeUntil === null
        ? []
        : [{ what: "notice", until: noticeUntil, left: open.daysLeft } as const]),
      ...(approvals.length === 0 ? [] : [{ what: "approvals", roles: approvals } as const])
    ]
  }
  if (!month.scored) return [{ what: "scores" }]
  if (!isDue(month)) return [{ what: "done" }]
  const begin = isStraight(month) ? "straight" : "submit"
  return month.published === null ? [{ what: begin }] : [{ what: "correct" }, { what: begin }]
}
