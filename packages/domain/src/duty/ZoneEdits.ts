/** Use cases that change responsibility zones. Every write is checked against the version its writer saw. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { registerEdits, type When } from "../register/registerEdits.ts"
import type { RowRef } from "../register/rowEdits.ts"
import { type RowError, type RowsRefused, ZoneNotFound } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import type { Versioned } from "../shared/versionOf.ts"
import { type EditZone, zoneEdit } from "./edits/zoneEdit.ts"
import type { ZoneChange } from "./edits/zoneFields.ts"
import type { ZoneLine } from "./ZoneLine.ts"
import { zoneReader } from "./zoneReader.ts"

export interface AddZone {
  readonly office?: string | null | undefined
  readonly zone: ZoneChange
  readonly on: Day
}
export interface ChangeZone extends EditZone, Pick<When, "on"> {
  /** The zone that its new communities leave on the same day; null: they were in none. */
  readonly from?: RowRef | null | undefined
}
export interface CloseZones {
  readonly zones: ReadonlyArray<RowRef>
  /** The first day without them. */
  readonly on: Day
}

export class ZoneEdits extends Context.Service<
  ZoneEdits,
  {
    readonly add: (
      wanted: AddZone
    ) => Effect.Effect<Versioned<ZoneLine>, OfficeNotFound | OfficeAmbiguous | RowError>
    /** From a day on the zone has another id, which the answer gives. */
    readonly change: (wanted: ChangeZone) => Effect.Effect<Versioned<ZoneLine>, RowError>
    readonly close: (
      wanted: CloseZones
    ) => Effect.Effect<ReadonlyArray<Versioned<ZoneLine>>, RowsRefused>
  }
>()("aiwei/ZoneEdits") {
  static readonly layer = Layer.effect(
    ZoneEdits,
    Effect.gen(function* () {
      const offices = yield* Offices
      const edit = yield* zoneEdit
      const { linesOf } = yield* zoneReader
      const placements = yield* PlacementRepo
      const atomically = yield* Atomically
      const register = yield* registerEdits
      const zones = register<ZoneLine, EditZone>({
        entity: "Zone",
        notFound: (id) => new ZoneNotFound({ id }),
        // A zone's line is that of its own span, whatever the day.
        rowsOf: linesOf,
        change: edit.change
      })

      const made = Effect.fnUntraced(function* ({ office, zone, on }: AddZone) {
        return yield* edit.add(yield* offices.resolve(office ?? null), zone, on)
      })
      const add = Effect.fn("ZoneEdits.add")((wanted: AddZone) =>
        zones.add(made(wanted), wanted.on)
      )
      const changed = (wanted: ChangeZone) =>
        zones.change("zones.change", wanted, { on: wanted.on })

      /** What began on that very day has no day before it to keep. */
      const dayFor = Effect.fnUntraced(function* (id: string, on: Day | null) {
        const [row] = yield* linesOf([id])
        if (row === undefined) return yield* new ZoneNotFound({ id })
        return { row, on: row.since === on ? null : on }
      })
      const moved = Effect.fnUntraced(function* (wanted: ChangeZone, from: RowRef | null) {
        yield* placements.lockTree
        if (from !== null) {
          const coming = new Set(wanted.change.communities ?? [])
          const { row, on } = yield* dayFor(from.id, wanted.on)
          const left = row.communities.map(({ id }) => id).filter((id) => !coming.has(id))
          yield* changed({ ...from, change: { communities: left }, on })
        }
        const { on } = yield* dayFor(wanted.id, wanted.on)
        return yield* changed({ ...wanted, on })
      }, atomically.run)
      const change = Effect.fn("ZoneEdits.change")((wanted: ChangeZone) =>
        wanted.from === undefined ? changed(wanted) : moved(wanted, wanted.from)
      )
      const close = Effect.fn("ZoneEdits.close")((wanted: CloseZones) =>
        zones.end(wanted.zones, (row) => edit.close(row, wanted.on))
      )

      return { add, change, close }
    })
  )
}
