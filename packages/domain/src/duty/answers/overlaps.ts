/** Places where more than one holds the same duty on a day. Deputies beside a main leader are no overlap. */
import type { Day } from "../../shared/Day.ts"
import { mainResponsibility } from "../kinds/builtinDuties.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import type { Answerer } from "./Answerer.ts"
import type { DutyFacts, DutyPlace } from "./DutyFacts.ts"
import { postsOfKind } from "./holdingsAt.ts"
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
    const inCharge =
      duty === mainResponsibility
        ? new Set(postsOfKind(place.id, "leaderInCharge", facts, day).map((one) => one.sourceId))
        : new Set<string>()
    const holders = answers.filter(({ sourceId }) => !inCharge.has(sourceId))
    return holders.length > 1 ? [{ place, duty, holders }] : []
  })
