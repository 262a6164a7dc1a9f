/** The appeals that a version answers, by their numbers; of the one that is being made, those that wait for it. Pure. */
import type { AppealLine } from "@aiwei/queries/publication/appealQueries"

type Answered = Pick<AppealLine, "no" | "outcome" | "correctedBy">

const awaits = ({ outcome, correctedBy }: Answered): boolean =>
  (outcome === "upheld" || outcome === "partly") && correctedBy === null

/** `publication` null: the version that is being made. */
export const answeredBy = <A extends Answered>(
  appeals: ReadonlyArray<A>,
  publication: string | null
): ReadonlyArray<A> =>
  appeals
    .filter((one) => (publication === null ? awaits(one) : one.correctedBy === publication))
    .toSorted((a, b) => a.no - b.no)
