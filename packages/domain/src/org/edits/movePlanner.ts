/** What a move would change, read and not written; refused as the move itself would be. */
import { Effect } from "effect"

import { daysBefore } from "../../shared/Day.ts"
import { CardRepo } from "../card/CardRepo.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { type MoveOrgUnit, moveChecker } from "./checkedMove.ts"
import type { MovePlan, PlaceOfPath } from "./MovePlan.ts"

const named = ({ id, name, level }: PlacedUnit): PlaceOfPath => ({ id, name, level })

export const movePlanner = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const cards = yield* CardRepo
  const checked = yield* moveChecker

  return Effect.fn("OrgUnits.previewMove")(function* (asked: MoveOrgUnit) {
    const { id, newParentId, on } = asked
    const { branch, to } = yield* checked(asked)
    const before = branch.validFrom < on ? daysBefore(on, 1) : on
    const from = (yield* placements.lineageOn(id, before)).map(named)
    const above = (yield* placements.lineageOn(newParentId, on)).map(named)
    const unit = from.at(-1) ?? { id, name: "", level: "household" }
    const there = yield* placements.childrenOn(newParentId, on)
    const below = yield* cards.levelsUnder(branch.path, on)
    const plan: MovePlan = {
      on,
      unit,
      from,
      to: [...above, unit],
      moves: to !== null,
      places: below.reduce((sum, { n }) => sum + n, 1),
      below,
      sameName: there.some((one) => one.id !== id && one.name === unit.name),
      ...(yield* cards.heldUnder(branch.path, on))
    }
    return plan
  })
})
