/** Works out a merge without doing it: the same for a preview and for the merge itself. */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import { levelFits } from "../levels/levelFits.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { isWithin } from "../TreePath.ts"
import { fates, type Pointer } from "./Pointer.ts"
import { isNew, type MergeAsked } from "./Reform.ts"
import {
  planned,
  plannedMove,
  type PlannedPointer,
  type ReformPlan,
  sameNames
} from "./ReformPlan.ts"
import { reformReads, refusedFor } from "./reformReads.ts"
import { SuccessorRepo } from "./SuccessorRepo.ts"

const soundUnits = (units: ReadonlyArray<PlacedUnit>, into: MergeAsked["into"]) =>
  Effect.gen(function* () {
    const [first] = units
    if (first === undefined || units.length < 2) return yield* refusedFor("few", units)
    const twice = units.filter(({ id }, at) => units.findIndex((one) => one.id === id) !== at)
    if (twice.length > 0) return yield* refusedFor("twice", twice)
    const inside = units.filter((one) =>
      units.some((other) => other.id !== one.id && isWithin(one.path, other.path))
    )
    if (inside.length > 0) return yield* refusedFor("inside", inside)
    const survivor = isNew(into) ? null : units.find(({ id }) => id === into)
    if (survivor === undefined) return yield* refusedFor("notAChild", units)
    return { first, survivor, closing: units.filter((unit) => unit !== survivor) }
  })

/** What points to the units that close, with what becomes of it. An office is never merged away. */
const closingPointers = Effect.gen(function* () {
  const successors = yield* SuccessorRepo

  return Effect.fnUntraced(function* (
    closing: ReadonlyArray<PlacedUnit>,
    survivor: PlacedUnit | null,
    on: Day
  ) {
    const found = yield* successors.pointers(
      closing.map(({ id }) => id),
      on
    )
    const offices = closing.filter(({ id }) =>
      found.some(({ kind, unitId }) => kind === "office" && unitId === id)
    )
    if (offices.length > 0) return yield* refusedFor("office", offices)
    const own: ReadonlyArray<Pointer> =
      survivor === null ? [] : yield* successors.pointers([survivor.id], on)
    const names = new Map(closing.map(({ id, name }) => [id, name]))
    return fates(found, own).map((one): PlannedPointer => ({
      ...one,
      unitName: names.get(one.unitId) ?? "",
      to: one.fate === "moves" ? 0 : null
    }))
  })
})

export const mergePlanner = Effect.gen(function* () {
  const { standing, placed, closing: mayClose, below } = yield* reformReads
  const placements = yield* PlacementRepo
  const pointersOf = yield* closingPointers
  const fits = yield* levelFits

  return Effect.fn("mergePlan")(function* (
    seen: ReadonlyArray<PlacedUnit>,
    { into, on }: Pick<MergeAsked, "into" | "on">
  ) {
    const units = yield* Effect.forEach(seen, (unit) => placed(unit, on))
    const { first, survivor, closing } = yield* soundUnits(units, into)
    yield* Effect.forEach(closing, (unit) => mayClose(unit, on), { discard: true })
    const parentId: OrgUnitId | null = first.parentId
    if (parentId === null) return yield* refusedFor("root", [first])
    const parent = yield* standing(parentId, on)
    const above = (yield* placements.lineageOn(parentId, on)).at(-1)
    const level = isNew(into) ? into.level : (survivor ?? first).level
    if (survivor === null) yield* fits(level, above?.level ?? null)
    const moving = (yield* Effect.forEach(closing, (unit) => below(unit, on))).flat()
    yield* Effect.forEach(moving, ({ child }) => fits(child.level, level), { discard: true })
    const kept = survivor === null ? [] : yield* placements.childrenOn(survivor.id, on)
    const moves = moving.map((one) => plannedMove(one, 0))
    const plan: ReformPlan = {
      kind: "merge",
      on,
      closes: closing.map(planned),
      into: [
        isNew(into)
          ? { id: null, name: into.name, code: into.code, level: into.level }
          : planned(survivor ?? first)
      ],
      moves,
      places: moves.reduce((sum, { places }) => sum + places, 0),
      pointers: yield* pointersOf(closing, survivor, on),
      sameNames: sameNames(
        moves,
        kept.map(({ name }) => ({ name, to: 0 }))
      )
    }
    return { plan, closing, survivor, parent, moving }
  })
})
