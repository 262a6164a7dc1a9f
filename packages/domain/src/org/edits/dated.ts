/**
 * Writes a unit's new name or code from a day on: what it had before that day is kept, so that a question
 * about a past day gets that day's answer. From the unit's own first day on, the record itself is corrected.
 */
import { Effect } from "effect"

import { AlreadyEnded, ChangeTooEarly } from "../../rowErrors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { FormerNameRepo } from "../naming/FormerNameRepo.ts"
import { DayAhead } from "../orgErrors.ts"
import type { OrgUnit } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { PlacementRepo } from "../PlacementRepo.ts"

export const datedNames = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo
  const names = yield* FormerNameRepo

  /** The day it is about: today when none was said, and its first day for a unit that is yet to come. */
  const dayFor = Effect.fnUntraced(function* (id: OrgUnitId, asked: Day | null | undefined) {
    const history = yield* placements.historyOf(id)
    const first = history[0]?.validFrom ?? forever
    if (history.at(-1)?.validTo !== forever) {
      return yield* new AlreadyEnded({ entity: "OrgUnit", id })
    }
    const now = yield* today
    const latest = first > now ? first : now
    const on = asked ?? latest
    if (on > latest) return yield* new DayAhead({ on, today: now })
    const since = (yield* names.of(id)).at(-1)?.until ?? first
    if (on < since) return yield* new ChangeTooEarly({ entity: "OrgUnit", id, on, since })
    return { on, first }
  })

  const write = Effect.fnUntraced(function* (
    before: OrgUnit,
    after: OrgUnit,
    { on, first }: { readonly on: Day; readonly first: Day }
  ) {
    const { id, name, officialName, code } = before
    if (on > first) yield* names.keep({ unitId: id, until: on, name, officialName, code })
    yield* units.upsertAll([after])
  })

  return { dayFor, write }
})
