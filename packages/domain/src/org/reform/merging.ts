/** Merges units from a day on, in one transaction: what stood below the others stands below the survivor. */
import { Effect } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { OrgUnitNotFound } from "../../errors.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { seenUnitReader } from "../edits/seenUnit.ts"
import { placeNear } from "../naming/placeNear.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnits } from "../OrgUnits.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { pathUnder } from "../TreePath.ts"
import { mergePlanner } from "./mergePlan.ts"
import { isNew, type MergeAsked, type MergeUnits, type Reformed } from "./Reform.ts"
import { reformWrites } from "./reformWrites.ts"

export const merging = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const orgUnits = yield* OrgUnits
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const seen = yield* seenUnitReader
  const plan = yield* mergePlanner
  const write = yield* reformWrites

  const preview = Effect.fn("OrgReforms.previewMerge")(function* (asked: MergeAsked) {
    const units = yield* Effect.forEach(asked.units, (id) =>
      Effect.flatMap(placeNear(placements, id, asked.on), (lineage) => {
        const unit = lineage.at(-1)
        return unit === undefined ? new OrgUnitNotFound({ id }) : Effect.succeed(unit)
      })
    )
    return (yield* plan(units, asked)).plan
  })

  type Planned = Effect.Success<ReturnType<typeof plan>>

  /** The survivor's id and place: of the one that stays, or of a new one beside those that close. */
  const survivorOf = Effect.fnUntraced(function* (
    { survivor, parent }: Planned,
    { into, on, freed }: MergeUnits
  ) {
    if (survivor !== null) return survivor
    if (!isNew(into)) return yield* new OrgUnitNotFound({ id: into })
    const made = yield* orgUnits.add({ unit: into, parentId: parent.unitId, on, freed })
    return { id: made.id, name: made.name, path: pathUnder(parent.path, made.pathKey) }
  })

  const told = Effect.fnUntraced(function* (
    { plan: done, closing }: Planned,
    survivorId: OrgUnitId
  ) {
    const { on, places } = done
    for (const { id, name, code, parentId } of closing) {
      const [subject, after] = [`OrgUnit/${id}`, { into: survivorId, on }]
      const before = { name, code, parentId }
      yield* audit.append({ verb: "org.close", place: id, subject, before, after })
    }
    const subject = `OrgUnit/${survivorId}`
    const after = { merged: closing.map(({ id }) => id), on, places }
    yield* audit.append({ verb: "org.merge", place: survivorId, subject, after })
  })

  const merge = Effect.fn("OrgReforms.merge")(function* (asked: MergeUnits) {
    const { on } = asked
    const units = yield* Effect.forEach(asked.units, seen)
    const planned = yield* plan(units, asked)
    const { id, name, path } = yield* survivorOf(planned, asked)
    yield* write.moveAll(
      planned.moving.map(({ child }) => ({ child, parentId: id, parentPath: path })),
      on
    )
    yield* write.point(
      planned.plan.pointers.map((one) => ({ ...one, to: one.fate === "moves" ? [id] : [] })),
      on
    )
    yield* Effect.forEach(planned.closing, (unit) => placements.close(unit.path, on), {
      discard: true
    })
    yield* write.remember(planned.closing, [id], "merge", on)
    yield* told(planned, id)
    const done: Reformed = { into: [{ id, name }], places: planned.plan.places }
    return done
  }, atomically.run)

  return { preview, merge }
})
