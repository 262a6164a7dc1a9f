/**
 * Who answers for a place on a day: the nearest one who holds the duty, from the place upwards. There is one
 * answer or one gap, never both; who is written nearer and answers no more is told beside it. Its page is
 * docs/rules/duties.md.
 */
import { Result } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { DutyCode } from "../kinds/DutyKind.ts"
import { type Answerer, type GapReason, nobodyThere } from "./Answerer.ts"
import type { DutyFacts, DutyPlace, HoldingSource } from "./DutyFacts.ts"
import { holdingsAt } from "./holdingsAt.ts"
import { resolved } from "./resolved.ts"

/** Somebody who is written there and does not answer. */
export interface PassedOver {
  readonly placeId: DutyPlace["id"]
  readonly placeName: string
  readonly source: HoldingSource
  readonly sourceId: string
  readonly reason: GapReason
}

export interface DutyAnswer {
  readonly answer: Answerer | null
  /** Why there is none; null exactly when there is one. */
  readonly gap: GapReason | null
  /** Others at the same place, who hold it too. */
  readonly beside: ReadonlyArray<Answerer>
  /** From the place upwards, as far as the answer. */
  readonly passedOver: ReadonlyArray<PassedOver>
}

interface PlaceAnswers {
  readonly answers: ReadonlyArray<Answerer>
  readonly passed: ReadonlyArray<PassedOver>
}

/** Everybody who holds the duty at this very place, and who is written there in vain. */
export const answersAt = (
  place: DutyPlace,
  duty: DutyCode,
  facts: DutyFacts,
  day: Day
): PlaceAnswers => {
  const [answers, passed]: [Array<Answerer>, Array<PassedOver>] = [[], []]
  for (const holding of holdingsAt(place.id, duty, facts, day)) {
    const found = resolved(holding, place, facts, day)
    if (Result.isSuccess(found)) answers.push(found.success)
    else {
      const { source, sourceId } = holding
      const [placeId, placeName] = [place.id, place.name]
      passed.push({ placeId, placeName, source, sourceId, reason: found.failure })
    }
  }
  return { answers, passed }
}

/** `lineage` goes from the root down to the place. */
export const whoAnswers = (
  lineage: ReadonlyArray<DutyPlace>,
  duty: DutyCode,
  facts: DutyFacts,
  day: Day
): DutyAnswer => {
  const passedOver: Array<PassedOver> = []
  for (const place of lineage.toReversed()) {
    const { answers, passed } = answersAt(place, duty, facts, day)
    passedOver.push(...passed)
    const [answer, ...beside] = answers
    if (answer !== undefined) return { answer, gap: null, beside, passedOver }
  }
  return { answer: null, gap: passedOver[0]?.reason ?? nobodyThere, beside: [], passedOver }
}
