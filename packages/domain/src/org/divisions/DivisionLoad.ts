/**
 * Use case: a whole country at once, down to its villages. What has a code that a unit has already is that
 * unit and stays as it is; so a list may be loaded again when the next year's comes.
 */
import { Context, Effect, Layer } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { TableStatistics } from "../../importing/TableStatistics.ts"
import { Atomically } from "../../shared/Atomically.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import type { DivisionCode } from "../DivisionCode.ts"
import type { DivisionsRefused } from "../orgErrors.ts"
import { nothingKnown, type OrgUnit } from "../OrgUnit.ts"
import { OrgUnitId } from "../OrgUnitId.ts"
import { OrgUnitRepo } from "../OrgUnitRepo.ts"
import type { Placement } from "../Placement.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { pathKeyOf, pathUnder, type TreePath } from "../TreePath.ts"
import { type Division, type DivisionLists, divisionsOf } from "./divisionsOf.ts"

/** Rows handed to the store at once. */
const together = 6000

/** From here on it pays to put the indexes aside. */
const many = 50_000

interface Place {
  readonly id: OrgUnitId
  readonly path: TreePath
}

interface Grown {
  readonly unit: OrgUnit
  readonly placement: Placement
}

/** Where those of these codes stand that are there already. */
const standing = Effect.fnUntraced(function* (placements: PlacementRepo["Service"], on: Day) {
  const places = new Map<DivisionCode, Place>()
  for (const { path } of yield* placements.rootsOn(on)) {
    for (const unit of yield* placements.placedOn(path, on)) {
      if (unit.code !== null) places.set(unit.code, { id: unit.id, path: unit.path })
    }
  }
  return places
})

export class DivisionLoad extends Context.Service<
  DivisionLoad,
  {
    /** All of them or none. */
    readonly load: (
      lists: DivisionLists,
      on: Day
    ) => Effect.Effect<{ readonly units: number; readonly known: number }, DivisionsRefused>
  }
>()("aiwei/DivisionLoad") {
  static readonly layer = Layer.effect(
    DivisionLoad,
    Effect.gen(function* () {
      const units = yield* OrgUnitRepo
      const placements = yield* PlacementRepo
      const ids = yield* IdGenerator
      const audit = yield* AuditLog
      const atomically = yield* Atomically
      const statistics = yield* TableStatistics

      const written = Effect.fnUntraced(function* (grown: ReadonlyArray<Grown>) {
        for (let at = 0; at < grown.length; at += together) {
          const part = grown.slice(at, at + together)
          yield* units.upsertAll(part.map(({ unit }) => unit))
          yield* placements.insertAll(part.map(({ placement }) => placement))
        }
      })

      const grow = Effect.fnUntraced(function* (
        divisions: ReadonlyArray<Division>,
        places: Map<DivisionCode, Place>,
        on: Day
      ) {
        const first = yield* units.nextNumbers(divisions.length)
        const made = yield* ids.many(divisions.length)
        const grown: Array<Grown> = []
        for (const [at, { code, parent, name, officialName, level }] of divisions.entries()) {
          const above = parent === null ? null : (places.get(parent) ?? null)
          const id = OrgUnitId.make(made[at] ?? "")
          const pathKey = pathKeyOf(first + at)
          const path = pathUnder(above?.path ?? null, pathKey)
          places.set(code, { id, path })
          const parentId = above?.id ?? null
          grown.push({
            unit: { ...nothingKnown, id, code, name, officialName, level, pathKey },
            placement: { unitId: id, parentId, path, validFrom: on, validTo: forever }
          })
        }
        return grown
      })

      /** A province and all below it: what is kept of its branch is given up once, not at every row. */
      const province = Effect.fnUntraced(function* (
        divisions: ReadonlyArray<Division>,
        places: Map<DivisionCode, Place>,
        on: Day
      ) {
        const grown = yield* grow(divisions, places, on)
        const [first, ...rest] = grown
        if (first === undefined) return
        const top = places.get(`${first.unit.code?.slice(0, 2) ?? ""}0000000000` as DivisionCode)
        yield* written([first])
        const id = top?.id ?? first.unit.id
        yield* placements.allUnder(id, written(rest))
        const [subject, after] = [`OrgUnit/${id}`, { units: grown.length, on }]
        yield* audit.append({ verb: "org.load", place: id, subject, after })
      })

      const load = Effect.fn("DivisionLoad.load")(function* (lists: DivisionLists, on: Day) {
        const divisions = yield* Effect.fromResult(divisionsOf(lists))
        yield* placements.lockTree
        const places = yield* standing(placements, on)
        const wanted = divisions.filter(({ code }) => !places.has(code))
        const provinces = [...Map.groupBy(wanted, ({ code }) => code.slice(0, 2)).values()]
        const all = Effect.forEach(provinces, (part) => province(part, places, on), {
          discard: true
        })
        yield* wanted.length > many ? units.byTheThousand(all) : all
        yield* statistics.refresh(wanted.length === 0 ? [] : ["places"])
        return { units: wanted.length, known: divisions.length - wanted.length }
      }, atomically.run)

      return { load }
    })
  )
}
