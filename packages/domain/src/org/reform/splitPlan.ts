/** Works out a split without doing it. Everything right below the unit, and every record of it, goes to one part. */
import { Effect } from "effect"

import { levelFits } from "../levels/levelFits.ts"
import { ReformRefused } from "../orgErrors.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { isUndecided, type Pointer } from "./Pointer.ts"
import type { SplitAsked, SplitPart } from "./Reform.ts"
import {
  type Below,
  plannedMove,
  planned,
  type PlannedPointer,
  type ReformPlan,
  sameNames
} from "./ReformPlan.ts"
import { reformReads, refusedFor } from "./reformReads.ts"
import { SuccessorRepo } from "./SuccessorRepo.ts"

/** Which part each of these goes to; refuses what goes to none, to two, or is not there. */
const distributed = (parts: ReadonlyArray<SplitPart>, below: ReadonlyArray<Below>) =>
  Effect.gen(function* () {
    const to = new Map<string, number>()
    const known = new Map(below.map(({ child }) => [child.id as string, child]))
    for (const [at, { children }] of parts.entries()) {
      for (const id of children) {
        const child = known.get(id)
        if (child === undefined) {
          return yield* new ReformRefused({ why: "notAChild", units: [{ id, name: id }] })
        }
        if (to.has(id)) return yield* refusedFor("twice", [child])
        to.set(id, at)
      }
    }
    const left = below.filter(({ child }) => !to.has(child.id)).map(({ child }) => child)
    if (left.length > 0) return yield* refusedFor("undistributed", left)
    return to
  })

/** A zone goes on with all parts; what belongs to one place must be said. */
const recordsOf = (
  unit: PlacedUnit,
  parts: ReadonlyArray<SplitPart>,
  found: ReadonlyArray<Pointer>
) =>
  Effect.gen(function* () {
    const planned = found.map((one): PlannedPointer => {
      const unitName = unit.name
      if (isUndecided(one.kind)) return { ...one, unitName, fate: "decide", to: null }
      if (one.kind === "zone") return { ...one, unitName, fate: "moves", to: null }
      if (one.kind === "taskPart") return { ...one, unitName, fate: "ends", to: null }
      const at = parts.findIndex(({ records }) => records?.includes(one.id) ?? false)
      return at < 0
        ? { ...one, unitName, fate: "decide", to: null }
        : { ...one, unitName, fate: "moves", to: at }
    })
    const office = planned.find(({ kind }) => kind === "office")
    if (office !== undefined) return yield* refusedFor("office", [unit])
    return planned
  })

export const splitPlanner = Effect.gen(function* () {
  const { standing, placed, closing, below } = yield* reformReads
  const placements = yield* PlacementRepo
  const successors = yield* SuccessorRepo
  const fits = yield* levelFits

  return Effect.fn("splitPlan")(function* (
    seen: PlacedUnit,
    { parts, on }: Pick<SplitAsked, "parts" | "on">
  ) {
    if (parts.length < 2) return yield* refusedFor("few", [seen])
    const unit = yield* placed(seen, on)
    yield* closing(unit, on)
    const { parentId, path } = unit
    if (parentId === null) return yield* refusedFor("root", [unit])
    yield* standing(parentId, on)
    const above = (yield* placements.lineageOn(parentId, on)).at(-1)
    yield* Effect.forEach(parts, (part) => fits(part.unit.level, above?.level ?? null))
    const moving = yield* below(unit, on)
    const to = yield* distributed(parts, moving)
    const partOf = ({ child }: Below): number => to.get(child.id) ?? 0
    yield* Effect.forEach(moving, (one) =>
      fits(one.child.level, parts[partOf(one)]?.unit.level ?? unit.level)
    )
    const moves = moving.map((one) => plannedMove(one, partOf(one)))
    const plan: ReformPlan = {
      kind: "split",
      on,
      closes: [planned(unit)],
      into: parts.map((part) => ({ ...pick(part), id: null })),
      moves,
      places: moves.reduce((sum, { places }) => sum + places, 0),
      pointers: yield* recordsOf(unit, parts, yield* successors.pointers([unit.id], on)),
      sameNames: sameNames(moves, [])
    }
    return { plan, path, parentId, moving, partOf }
  })
})

const pick = ({ unit: { name, code, level } }: SplitPart) => ({ name, code, level })
