/** Reads the places above one and what is written there, and lets the pure rules answer. */
import { Effect } from "effect"

import { PlaceNotFound } from "../../errors.ts"
import { placeFinder } from "../../org/naming/placeFinder.ts"
import { placeNear } from "../../org/naming/placeNear.ts"
import { PlacementRepo } from "../../org/PlacementRepo.ts"
import { today } from "../../shared/Instant.ts"
import { defaultDutyAt } from "../kinds/builtinDuties.ts"
import { DutyKinds } from "../kinds/DutyKinds.ts"
import { chain } from "./chain.ts"
import { DutyReads } from "./DutyReads.ts"
import type { WhoTold, WhoWanted } from "./DutyTold.ts"
import { gapTold } from "./GapTold.ts"
import { nameHints } from "./hints.ts"
import { placeLine, placeLines } from "./placeLines.ts"
import { whoAnswers } from "./whoAnswers.ts"

export const whoAsked = Effect.gen(function* () {
  const find = yield* placeFinder
  const placements = yield* PlacementRepo
  const reads = yield* DutyReads
  const kinds = yield* DutyKinds
  const hints = yield* nameHints
  const { officeIds } = yield* placeLines

  return Effect.fn("DutyAnswers.who")(function* (wanted: WhoWanted) {
    const day = wanted.on ?? (yield* today)
    const { id } = yield* find(wanted.place, null, day)
    const above = yield* placeNear(placements, id, day)
    const place = placeLine(above, yield* officeIds)
    if (place === null) return yield* new PlaceNotFound({ place: wanted.place })
    const { officeId, level } = place
    const duty = yield* kinds.known(officeId, wanted.duty ?? defaultDutyAt(level))
    const facts = yield* reads.factsOf({ places: above.map((one) => one.id), day, posts: true })
    const said = whoAnswers(above, duty.code, facts, day)
    const links = chain(above, officeId, { duty: duty.code, facts, day })
    const hint = hints()
    const passedOver = yield* Effect.forEach(said.passedOver, ({ reason, ...where }) =>
      Effect.map(hint(officeId, reason), (near) => ({ ...gapTold(reason, near), ...where }))
    )
    return {
      place,
      duty,
      day,
      answer: said.answer,
      gap: said.gap === null ? null : gapTold(said.gap, yield* hint(officeId, said.gap)),
      beside: said.beside,
      passedOver,
      chain: links,
      responsible: said.answer ?? links[0] ?? null
    } satisfies WhoTold
  })
})
