/**
 * Use case: a whole country at once, down to its villages. What has a code that a unit has already is that
 * unit and stays as it is; so a list may be loaded again when the next year's comes. A code whose unit is not
 * there that day (closed, or begun later) is never given to another: it is left out and counted.
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

export interface Loaded {
  readonly units: number
  /** Were there that day already. */
  readonly known: number
  /** Left out: their code is that of a unit that is not there that day, or they lie below such a one. */
  readonly withdrawn: number
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

/** Those whose code nobody else ever had, below others of them or below a place of the day. */
const free = (
  absent: ReadonlyArray<Division>,
  places: ReadonlyMap<DivisionCode, Place>,
  taken: ReadonlySet<DivisionCode>
): ReadonlyArray<Division> => {
  const codes = new Set<DivisionCode>()
  return absent.filter(({ code, parent }) => {
    const hangs = parent === null || places.has(parent) || codes.has(parent)
    if (taken.has(code) || !hangs) return false
    codes.add(code)
    return true
  })
}

export class DivisionLoad extends Context.Service<
  DivisionLoad,
  {
    /** All that can be loaded, or nothing. */
    readonly load: (lists: DivisionLists, on: Day) => Effect.Effect<Loaded, DivisionsRefused>
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
        const absent = divisions.filter(({ code }) => !places.has(code))
        const wanted = absent.length === 0 ? [] : free(absent, places, yield* units.everyCode)
        const provinces = [...Map.groupBy(wanted, ({ code }) => code.slice(0, 2)).values()]
        const all = Effect.forEach(provinces, (part) => province(part, places, on), {
          discard: true
        })
        yield* wanted.length > many ? units.byTheThousand(all) : all
        yield* statistics.refresh(wanted.length === 0 ? [] : ["places"])
        const known = divisions.length - absent.length
        return { units: wanted.length, known, withdrawn: absent.length - wanted.length }
      }, atomically.run)

      return { load }
    })
  )
}
