/** Splits a unit from a day on, in one transaction: its parts take over everything that was below it. */
import { Effect, Option } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { OrgUnitNotFound } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { seenUnitReader } from "../edits/seenUnit.ts"
import { unitNear } from "../naming/placeNear.ts"
import { ReformRefused } from "../orgErrors.ts"
import type { OrgUnit } from "../OrgUnit.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnits } from "../OrgUnits.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { pathUnder } from "../TreePath.ts"
import type { Reformed, SplitAsked, SplitUnit } from "./Reform.ts"
import type { PlannedPointer } from "./ReformPlan.ts"
import { reformReads } from "./reformReads.ts"
import { reformWrites } from "./reformWrites.ts"
import { splitPlanner } from "./splitPlan.ts"

/** What nobody gave to a part; rights are given anew by whoever may. */
const undecided = ({ kind, fate }: PlannedPointer): boolean => fate === "decide" && kind !== "grant"

const targetsOf = (pointer: PlannedPointer, made: ReadonlyArray<OrgUnit>) => {
  if (pointer.kind === "zone") return made.map(({ id }) => id)
  return pointer.to === null ? [] : made.slice(pointer.to, pointer.to + 1).map(({ id }) => id)
}

export const splitting = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const orgUnits = yield* OrgUnits
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const seen = yield* seenUnitReader
  const { standing } = yield* reformReads
  const plan = yield* splitPlanner
  const write = yield* reformWrites

  const preview = Effect.fn("OrgReforms.previewSplit")(function* (asked: SplitAsked) {
    const unit = Option.getOrUndefined(yield* unitNear(placements, asked.unit, asked.on))
    if (unit === undefined) return yield* new OrgUnitNotFound({ id: asked.unit })
    return (yield* plan(unit, asked)).plan
  })

  const told = Effect.fnUntraced(function* (
    unit: { readonly id: OrgUnitId; readonly name: string; readonly code: string | null },
    made: ReadonlyArray<OrgUnit>,
    { on }: SplitUnit
  ) {
    const { id, name, code } = unit
    const after = { into: made.map((part) => part.id), on }
    const [subject, before] = [`OrgUnit/${id}`, { name, code }]
    yield* audit.append({ verb: "org.split", place: id, subject, before, after })
  })

  const split = Effect.fn("OrgReforms.split")(function* (asked: SplitUnit) {
    const { on, parts, freed } = asked
    const unit = yield* seen(asked.unit)
    const planned = yield* plan(unit, asked)
    const left = planned.plan.pointers.filter(undecided)
    if (left.length > 0) return yield* new ReformRefused({ why: "undistributed", units: left })
    const { parentId } = planned
    const parent = yield* standing(parentId, on)
    const made = yield* Effect.forEach(parts, (part) =>
      orgUnits.add({ unit: part.unit, parentId, on, freed })
    )
    yield* write.moveAll(
      planned.moving.flatMap((one) => {
        const to = made[planned.partOf(one)]
        return to === undefined
          ? []
          : { child: one.child, parentId: to.id, parentPath: pathUnder(parent.path, to.pathKey) }
      }),
      on
    )
    yield* write.point(
      planned.plan.pointers.map((one) => ({ ...one, to: targetsOf(one, made) })),
      on
    )
    yield* placements.close(planned.path, on)
    yield* write.remember(
      [unit],
      made.map(({ id }) => id),
      "split",
      on
    )
    yield* told(unit, made, asked)
    const into = made.map(({ id, name }) => ({ id, name }))
    const done: Reformed = { into, places: planned.plan.places }
    return done
  }, atomically.run)

  return { preview, split }
})
