/**
 * The places of one level where nobody holds a duty at that level itself, whoever answers above. The store
 * asks the same of a whole branch in SQL; this is what it must agree with.
 */
import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import type { Day } from "../../shared/Day.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import { type GapReason, nobodyThere } from "./Answerer.ts"
import type { DutyFacts, DutyPlace } from "./DutyFacts.ts"
import { answersAt } from "./whoAnswers.ts"

export interface DutyGap {
  readonly place: DutyPlace
  readonly duty: DutyCode
  readonly reason: GapReason
}

/** Why nobody holds the duty at this very place; null where somebody does. */
export const gapAt = (
  place: DutyPlace,
  duty: DutyCode,
  facts: DutyFacts,
  day: Day
): GapReason | null => {
  const { answers, passed } = answersAt(place, duty, facts, day)
  return answers.length > 0 ? null : (passed[0]?.reason ?? nobodyThere)
}

export const gaps = (
  branch: ReadonlyArray<DutyPlace>,
  levels: ReadonlyArray<UnitLevel>,
  asked: { readonly duty: DutyCode; readonly facts: DutyFacts; readonly day: Day }
): ReadonlyArray<DutyGap> =>
  branch
    .filter(({ level }) => levels.includes(level))
    .flatMap((place) => {
      const reason = gapAt(place, asked.duty, asked.facts, asked.day)
      return reason === null ? [] : [{ place, duty: asked.duty, reason }]
    })
