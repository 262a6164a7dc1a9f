/** Use cases about responsibility zones. */
import { Context, Effect, Layer } from "effect"

import type { OfficeAmbiguous, OfficeNotFound } from "../errors.ts"
import type { DivisionCode } from "../org/DivisionCode.ts"
import { fullName } from "../org/fullName.ts"
import { Offices } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import { OrgUnitRepo } from "../org/OrgUnitRepo.ts"
import { rowEdits } from "../register/rowEdits.ts"
import type { Day } from "../shared/Day.ts"
import { type EveryRow, everyRow } from "../shared/EveryRow.ts"
import { today } from "../shared/Instant.ts"
import { rowLimits, type RowPart } from "../shared/RowQuery.ts"
import type { Versioned } from "../shared/versionOf.ts"
import type { ZoneId } from "./ResponsibilityZone.ts"
import type { ZoneLine, ZoneQuery, ZoneSum } from "./ZoneLine.ts"
import { zoneReader } from "./zoneReader.ts"
import { ZoneRepo } from "./ZoneRepo.ts"

export interface ZoneRow {
  readonly id: ZoneId
  readonly zoneNo: number | null
  readonly name: string
  readonly leaderName: string | null
  readonly leaderTitle: string | null
  readonly contactPoint: string | null
  readonly communities: ReadonlyArray<{
    readonly id: OrgUnitId
    readonly code: DivisionCode | null
    readonly name: string
  }>
}

export interface ZoneRows extends ZoneQuery {
  readonly office?: string | null | undefined
  /** Today when left out. */
  readonly on?: Day | null | undefined
}

export class Zones extends Context.Service<
  Zones,
  {
    /** Those that hold today, by number. */
    readonly list: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<ZoneRow>, OfficeNotFound | OfficeAmbiguous>
    readonly rows: (
      wanted: ZoneRows
    ) => Effect.Effect<RowPart<Versioned<ZoneLine>, ZoneSum>, OfficeNotFound | OfficeAmbiguous>
    /** For a file: a range of the query is left out of account. */
    readonly every: (
      wanted: ZoneRows
    ) => Effect.Effect<EveryRow<ZoneLine>, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/Zones") {
  static readonly layer = Layer.effect(
    Zones,
    Effect.gen(function* () {
      const offices = yield* Offices
      const zones = yield* ZoneRepo
      const units = yield* OrgUnitRepo

      const list = Effect.fn("Zones.list")(function* (office: string | null) {
        const { id } = yield* offices.resolve(office)
        const day = yield* today
        const holding = (yield* zones.shown(id)).filter(
          (zone) => zone.validFrom <= day && day < zone.validTo
        )
        const links = yield* zones.shownCommunitiesOf(holding.map((zone) => zone.id))
        const named = new Map(
          (yield* units.findByIds([...new Set(links.map(({ unitId }) => unitId))])).map((unit) => [
            unit.id,
            { id: unit.id, code: unit.code, name: fullName(unit) }
          ])
        )
        return holding.map((zone): ZoneRow => ({
          id: zone.id,
          zoneNo: zone.zoneNo,
          name: zone.name,
          leaderName: zone.leaderName,
          leaderTitle: zone.leaderTitle,
          contactPoint: zone.contactPoint,
          communities: links
            .filter(({ zoneId }) => zoneId === zone.id)
            .flatMap(({ unitId }) => named.get(unitId) ?? [])
            .toSorted((a, b) => ((a.code ?? a.name) < (b.code ?? b.name) ? -1 : 1))
        }))
      })

      const { withCommunities } = yield* zoneReader
      const { stampAll } = yield* rowEdits

      const rows = Effect.fn("Zones.rows")(function* ({ office, on, ...query }: ZoneRows) {
        const { id: officeId } = yield* offices.resolve(office ?? null)
        const day = on ?? (yield* today)
        const part = yield* zones.range({ officeId, day, query })
        return { ...part, rows: yield* stampAll(yield* withCommunities(part.rows, day)) }
      })

      /** Zones are few: all of them are read at once. */
      const every = Effect.fn("Zones.every")(function* (wanted: ZoneRows) {
        const { rows: all } = yield* rows({ ...wanted, offset: 0, limit: rowLimits.offset })
        const byId = new Map(all.map((row) => [row.id, row]))
        return everyRow([...byId.keys()], (ids) =>
          Effect.succeed(ids.flatMap((id) => byId.get(id) ?? []))
        )
      })

      return { list, rows, every }
    })
  )
}
