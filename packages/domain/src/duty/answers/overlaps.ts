/**
 * Places where more than one holds the same duty on a day. Who leads by a post is
 * nobody's rival: a secretary and a director, or a deputy beside them, are as it should be.
 */
import type { Day } from "../../shared/Day.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { Answerer } from "./Answerer.ts"
import type { DutyFacts, DutyPlace } from "./DutyFacts.ts"
import { answersAt } from "./whoAnswers.ts"

export interface DutyOverlap {
  readonly place: DutyPlace
  readonly duty: DutyCode
  /** The first of them answers. */
  readonly holders: ReadonlyArray<Answerer>
}

export const overlaps = (
  branch: ReadonlyArray<DutyPlace>,
  duty: DutyCode,
  facts: DutyFacts,
  day: Day
): ReadonlyArray<DutyOverlap> =>
  branch.flatMap((place) => {
    const { answers } = answersAt(place, duty, facts, day)
    const holders = answers.filter(({ source }) => source !== "post")
    return holders.length > 1 ? [{ place, duty, holders }] : []
  })
