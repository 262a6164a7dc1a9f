/**
 * Refuses a code that cannot be read, that is another unit's, or that was: a code which was withdrawn is
 * given anew only by somebody who says that it is free, and whoever had it keeps it in its past.
 */
import { Effect, Option } from "effect"

import { DivisionCodeTaken } from "../../errors.ts"
import { forever } from "../../shared/Day.ts"
import { type DivisionCode, isWellFormed, significantDigits } from "../DivisionCode.ts"
import type { UnitLevel } from "../levels/OrgLevel.ts"
import { FormerNameRepo } from "../naming/FormerNameRepo.ts"
import { CodeRefused, CodeWithdrawn } from "../orgErrors.ts"
import type { OrgUnit } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import { PlacementRepo } from "../PlacementRepo.ts"

/** A city may be one of county rank, and a county may have no counties above it. */
const digitsOf = new Map<UnitLevel, ReadonlyArray<number>>([
  ["province", [2]],
  ["city", [4, 6]],
  ["county", [4, 6]],
  ["subdistrict", [9]],
  ["township", [9]],
  ["community", [12]],
  ["village", [12]]
])

export const codeFits = (code: DivisionCode, level: UnitLevel): Effect.Effect<void, CodeRefused> =>
  !isWellFormed(code)
    ? Effect.fail(new CodeRefused({ code, level, why: "blocks" }))
    : digitsOf.get(level)?.includes(significantDigits(code)) === false
      ? Effect.fail(new CodeRefused({ code, level, why: "level" }))
      : Effect.void

export interface CodeWanted {
  readonly code: DivisionCode | null
  readonly level: UnitLevel
  /** Who is to have it; null for a new unit. */
  readonly own: OrgUnitId | null
  /** Whether somebody said that a withdrawn code is free. */
  readonly freed: boolean
}

export const freeCode = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const placements = yield* PlacementRepo
  const names = yield* FormerNameRepo

  /** A unit that is closed gives its code up from the day on which it was closed. */
  const released = Effect.fnUntraced(function* (
    holder: OrgUnit,
    code: DivisionCode,
    freed: boolean
  ) {
    const until = (yield* placements.historyOf(holder.id)).at(-1)?.validTo ?? forever
    if (until === forever) return yield* new DivisionCodeTaken({ code })
    const { id: unitId, name, officialName } = holder
    if (!freed) return yield* new CodeWithdrawn({ code, unitId, name, until })
    yield* names.keep({ unitId, until, name, officialName, code })
    yield* units.upsertAll([{ ...holder, code: null }])
  })

  return Effect.fn("freeCode")(function* ({ code, level, own, freed }: CodeWanted) {
    if (code === null) return
    yield* codeFits(code, level)
    const holder = Option.getOrNull(yield* units.findByCode(code))
    if (holder !== null && holder.id !== own) yield* released(holder, code, freed)
    const once = (yield* names.ofCode(code)).find(({ unitId }) => unitId !== own)
    if (once !== undefined && !freed) {
      const { unitId, name, until } = once
      return yield* new CodeWithdrawn({ code, unitId, name, until })
    }
  })
})
