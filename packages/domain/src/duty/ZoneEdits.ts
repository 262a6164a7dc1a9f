/** Use cases that change responsibility zones. Every write is checked against the version its writer saw. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { type RowEdit, rowEdits, type RowRef } from "../register/rowEdits.ts"
import { type RowError, type RowsRefused, ZoneNotFound } from "../rowErrors.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { today } from "../shared/Instant.ts"
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
    readonly change: (wanted: EditZone) => Effect.Effect<Versioned<ZoneLine>, RowError>
    readonly close: (
      wanted: CloseZones
    ) => Effect.Effect<ReadonlyArray<Versioned<ZoneLine>>, RowsRefused>
  }
>()("aiwei/ZoneEdits") {
  static readonly layer = Layer.effect(
    ZoneEdits,
    Effect.gen(function* () {
      const offices = yield* Offices
      const atomically = yield* Atomically
      const placements = yield* PlacementRepo
      const { one, many, stamp } = yield* rowEdits
      const edit = yield* zoneEdit
      const { linesOf } = yield* zoneReader

      const table = <W extends RowRef>(
        apply: RowEdit<ZoneLine, W>["apply"]
      ): RowEdit<ZoneLine, W> => ({
        entity: "Zone",
        notFound: (id) => new ZoneNotFound({ id }),
        rowsOf: linesOf,
        apply
      })

      const add = Effect.fn("ZoneEdits.add")(function* ({ office, zone, on }: AddZone) {
        yield* placements.lockTree
        const id = yield* edit.add(yield* offices.resolve(office ?? null), zone, on)
        const [row] = yield* linesOf([id])
        return row === undefined ? yield* new ZoneNotFound({ id }) : yield* stamp(row)
      }, atomically.run)

      const change = Effect.fn("ZoneEdits.change")(function* (wanted: EditZone) {
        const day = yield* today
        return yield* one(
          table<EditZone>((each, row) => edit.change(each, row, day)),
          wanted
        )
      })

      const close = Effect.fn("ZoneEdits.close")(function* ({ zones, on }: CloseZones) {
        return yield* many(
          table<RowRef>((_, row) => edit.close(row, on)),
          zones
        )
      })

      return { add, change, close }
    })
  )
}
