/** Reads the places above one and what is written there, and lets the pure rules answer. */
import { Effect } from "effect"

import { PlaceNotFound } from "../../errors.ts"
import { trainingMissed } from "../../people/trainings/trainingMissed.ts"
import { today } from "../../shared/Instant.ts"
import { defaultDutyAt } from "../kinds/builtinDuties.ts"
import { DutyKinds } from "../kinds/DutyKinds.ts"
import { chain } from "./chain.ts"
import { DutyReads } from "./DutyReads.ts"
import type { WhoTold, WhoWanted } from "./DutyTold.ts"
import { gapTold } from "./GapTold.ts"
import { nameHints } from "./hints.ts"
import { placeLine } from "./placeLines.ts"
import { placesAbove } from "./placesAbove.ts"
import { whoAnswers } from "./whoAnswers.ts"

export const whoAsked = Effect.gen(function* () {
  const aboveOf = yield* placesAbove
  const reads = yield* DutyReads
  const kinds = yield* DutyKinds
  const hints = yield* nameHints
  const untrainedOf = yield* trainingMissed

  return Effect.fn("DutyAnswers.who")(function* (wanted: WhoWanted) {
    const day = wanted.on ?? (yield* today)
    const above = yield* aboveOf(wanted.place.trim(), day)
    const place = placeLine(above, new Set(above.flatMap((one) => (one.isOffice ? one.id : []))))
    if (place === null) return yield* new PlaceNotFound({ place: wanted.place })
    const { officeId, level } = place
    const [duty, facts] = yield* Effect.all(
      [
        kinds.known(officeId, wanted.duty ?? defaultDutyAt(level)),
        reads.factsOf({ places: above.map((one) => one.id), day, posts: true })
      ],
      { concurrency: 2 }
    )
    const said = whoAnswers(above, duty.code, facts, day)
    const links = chain(above, officeId, { duty: duty.code, facts, day })
    const hint = hints()
    const passedOver = yield* Effect.forEach(said.passedOver, ({ reason, ...where }) =>
      Effect.map(hint(officeId, reason, day), (near) => ({ ...gapTold(reason, near), ...where }))
    )
    return {
      place,
      duty,
      day,
      answer: said.answer,
      gap: said.gap === null ? null : gapTold(said.gap, yield* hint(officeId, said.gap, day)),
      untrained: yield* untrainedOf(duty, said.answer, day),
      beside: said.beside,
      passedOver,
      chain: links,
      responsible: said.answer ?? links[0] ?? null
    } satisfies WhoTold
  })
})
