/** How a reform is written, inside the transaction of whoever asks: branches, records, threads to what was. */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { PlacedUnit } from "../PlacedUnit.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { pathUnder } from "../TreePath.ts"
import { UnitAliasRepo } from "../UnitAliasRepo.ts"
import { isOwner, type Pointer } from "./Pointer.ts"
import type { MoveTo, PlannedPointer } from "./ReformPlan.ts"
import type { Successor } from "./Successor.ts"
import { SuccessorRepo } from "./SuccessorRepo.ts"

type Goes = Pointer &
  Pick<PlannedPointer, "fate"> & {
    readonly to: ReadonlyArray<OrgUnitId>
  }

/** A duty may name a unit as its place and as its holder's post: that is one record. */
const recordOf = ({ kind, id }: Pointer): string =>
  isOwner(kind) ? `owner/${id}` : `${kind.replace(/(?:Post|For|Part)$/u, "")}/${id}`

/** A group takes its seats along as they are by then, and a task its owners: they go first. */
const goesFirst = ({ kind }: Pointer): number => Number(kind === "seat" || isOwner(kind))

export const reformWrites = Effect.gen(function* () {
  const placements = yield* PlacementRepo
  const successors = yield* SuccessorRepo
  const aliases = yield* UnitAliasRepo
  const ids = yield* IdGenerator

  const moveAll = (moves: ReadonlyArray<MoveTo>, on: Day) =>
    Effect.forEach(
      moves,
      ({ child, parentId, parentPath }) =>
        placements.move({
          id: child.id,
          newParentId: parentId,
          from: child.path,
          to: pathUnder(parentPath, child.pathKey),
          on
        }),
      { discard: true }
    )

  const zones = Effect.fnUntraced(function* (pointers: ReadonlyArray<Goes>, on: Day) {
    for (const [zoneId, members] of Map.groupBy(pointers, ({ id }) => id)) {
      const leaving = members.map(({ unitId }) => unitId)
      const joining = [...new Set(members.flatMap(({ to }) => to))]
      yield* successors.repointZone({ zoneId, leaving, joining, on, newId: yield* ids.next })
    }
  })

  const point = Effect.fnUntraced(function* (pointers: ReadonlyArray<Goes>, on: Day) {
    const going = pointers
      .filter(({ fate }) => fate !== "decide")
      .toSorted((a, b) => goesFirst(b) - goesFirst(a))
    yield* zones(
      going.filter(({ kind }) => kind === "zone"),
      on
    )
    const records = Map.groupBy(
      going.filter(({ kind }) => kind !== "zone"),
      recordOf
    )
    for (const [first, ...more] of records.values()) {
      if (first === undefined) continue
      const to = first.to[0] ?? null
      const newIds = yield* ids.many(Math.max(first.rows, 1))
      yield* successors.repoint({ pointers: [first, ...more], to, on, newIds })
    }
  })

  /** Old tables write the old names: they lead to what the unit became. */
  const remember = Effect.fnUntraced(function* (
    closed: ReadonlyArray<PlacedUnit>,
    into: ReadonlyArray<OrgUnitId>,
    kind: Successor["kind"],
    on: Day
  ) {
    const pairs = closed.flatMap((unit) => into.map((to) => ({ unit, to })))
    yield* successors.add(
      pairs.map(({ unit, to }) => ({ unitId: unit.id, successorId: to, onDay: on, kind }))
    )
    if (kind === "merge") {
      yield* aliases.addAll(pairs.map(({ unit, to }) => ({ unitId: to, alias: unit.name })))
    }
  })

  return { moveAll, point, remember }
})
