/** Who is meant by a code or a name that somebody else has had too, or that has passed on to another unit. */
import { Effect, Option } from "effect"

import type { Day } from "../../shared/Day.ts"
import type { DivisionCode } from "../DivisionCode.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { SuccessorRepo } from "../reform/SuccessorRepo.ts"
import { FormerNameRepo } from "./FormerNameRepo.ts"

/** Who had the code on the day; where nobody had, whoever ever did. */
export const codeHolders = Effect.gen(function* () {
  const units = yield* OrgUnitRepo
  const formerly = yield* FormerNameRepo

  return Effect.fnUntraced(function* (code: DivisionCode, day: Day) {
    const former = (yield* formerly.ofCode(code)).map(({ unitId }) => unitId)
    const now = Option.toArray(yield* units.findByCode(code))
    if (former.length === 0) return now
    const ids = [...new Set([...now.map(({ id }) => id), ...former])]
    const ever = yield* units.calledOn(ids, day)
    const then = ever.filter((unit) => unit.code === code)
    return then.length > 0 ? then : ever
  })
})

export const meantBy = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const formerly = yield* FormerNameRepo
  const successors = yield* SuccessorRepo

  /** Whoever was called so that day, before those who only were so once. */
  const meantFirst = Effect.fnUntraced(function* (found: ReadonlyArray<PlacedUnit>, place: string) {
    if (found.length < 2) return found
    const once = new Set<OrgUnitId>()
    for (const { id, name, officialName } of found) {
      if (name === place || officialName === place) continue
      const before = (yield* formerly.of(id)).map((row) => row.name)
      const merged = (yield* successors.of(id)).map(({ unitName }) => unitName)
      if ([...before, ...merged].includes(place)) once.add(id)
    }
    return once.size === found.length ? found : found.filter(({ id }) => !once.has(id))
  })

  /** What was merged into one that stands there on the day is that one. */
  const becameOf = Effect.fnUntraced(function* (gone: ReadonlyArray<PlacedUnit>, day: Day) {
    const found: Array<PlacedUnit> = []
    for (const unit of gone) {
      const into = (yield* successors.of(unit.id)).find(
        ({ unitId, kind, onDay }) => unitId === unit.id && kind === "merge" && onDay <= day
      )
      const survivor = into && (yield* placements.lineageOn(into.successorId, day)).at(-1)
      found.push(survivor ?? unit)
    }
    return found.filter(({ id }, at) => found.findIndex((one) => one.id === id) === at)
  })

  return { meantFirst, becameOf }
})
