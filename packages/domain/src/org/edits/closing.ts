/**
 * A unit closes with everything below it, and whatever points there ends on that day: nobody works at a place
 * that is gone. Past days stay what they were. A preview tells what would end.
 */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { MoveTooEarly, OrgUnitNotFound } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { unitNear } from "../naming/placeNear.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { isOwner, isUndecided, type Pointer, type PointerKind } from "../reform/Pointer.ts"
import { SuccessorRepo } from "../reform/SuccessorRepo.ts"
import type { TreePath } from "../TreePath.ts"
import { seenUnitReader } from "./seenUnit.ts"
import type { CloseUnit } from "./UnitEdit.ts"

export interface CloseAsked {
  readonly unit: OrgUnitId
  readonly on: Day
}

/** What would end with a unit, shown before it is closed. */
export interface ClosePlan {
  readonly name: string
  readonly on: Day
  /** With the unit itself. */
  readonly places: number
  readonly ends: ReadonlyArray<{ readonly kind: PointerKind; readonly count: number }>
}

const endsOf = (pointers: ReadonlyArray<Pointer>): ClosePlan["ends"] => {
  const ending = pointers.filter(({ kind }) => !isUndecided(kind) && !isOwner(kind))
  const kinds = Map.groupBy(ending, ({ kind }) => kind)
  return [...kinds].map(([kind, rows]) => ({
    kind,
    count: new Set(rows.map(({ id }) => id)).size
  }))
}

/** Where it will stand then, which need not be where it stands today. */
const lastPlaces = Effect.map(PlacementRepo, (placements) =>
  Effect.fnUntraced(function* (id: OrgUnitId, on: Day) {
    const last = (yield* placements.historyOf(id)).at(-1)
    if (last === undefined || last.validTo !== forever) {
      return yield* new MoveTooEarly({ id, on, changedOn: last?.validTo ?? on })
    }
    const changedOn = yield* placements.lastChange(last.path)
    return changedOn >= on ? yield* new MoveTooEarly({ id, on, changedOn }) : last
  })
)

export const closing = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const successors = yield* SuccessorRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const seen = yield* seenUnitReader
  const lastPlace = yield* lastPlaces

  const preview = Effect.fn("OrgEdits.previewClose")(function* ({ unit, on }: CloseAsked) {
    const found = Option.getOrUndefined(yield* unitNear(placements, unit, on))
    if (found === undefined) return yield* new OrgUnitNotFound({ id: unit })
    const { path } = yield* lastPlace(unit, on)
    const places = (yield* placements.countOn(path, on, null)) + 1
    const ends = endsOf(yield* successors.pointersUnder(path, on))
    return { name: found.name, on, places, ends } satisfies ClosePlan
  })

  const ended = Effect.fnUntraced(function* (path: TreePath, on: Day) {
    const pointers = yield* successors.pointersUnder(path, on)
    const zones = Map.groupBy(
      pointers.filter(({ kind }) => kind === "zone"),
      ({ id }) => id
    )
    for (const [zoneId, members] of zones) {
      const leaving = members.map(({ unitId }) => unitId)
      yield* successors.repointZone({ zoneId, leaving, joining: [], on, newId: yield* ids.next })
    }
    yield* successors.endUnder(path, on)
    return endsOf(pointers)
  })

  const close = Effect.fn("OrgEdits.close")(function* (asked: CloseUnit) {
    const { id, name } = yield* seen(asked)
    const { on } = asked
    const { path, parentId, validFrom } = yield* lastPlace(id, on)
    const ends = yield* ended(path, on)
    yield* placements.close(path, on)
    const [subject, before] = [`OrgUnit/${id}`, { name, parentId, since: validFrom }]
    const after = ends.length === 0 ? { on } : { on, ends }
    yield* audit.append({ verb: "org.close", place: id, subject, before, after })
  }, atomically.run)

  return { preview, close }
})
