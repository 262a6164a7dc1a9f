/** Asks for the trainings of whoever answers. Only technical work does: other answers cost nothing more. */
import { Effect } from "effect"

import type { Answerer } from "../../duty/answers/Answerer.ts"
import type { DutyKind } from "../../duty/kinds/DutyKind.ts"
import type { Day } from "../../shared/Day.ts"
import { TrainingRepo } from "./TrainingRepo.ts"
import { untrained } from "./untrained.ts"

export const trainingMissed = Effect.gen(function* () {
  const trainings = yield* TrainingRepo

  return Effect.fnUntraced(function* (duty: DutyKind, answer: Answerer | null, day: Day) {
    if (!duty.technical || answer === null || answer.personId === null) return null
    const { personId, name } = answer
    return untrained(duty, { personId, name }, yield* trainings.ofPeople([personId]), day)
  })
})
