/** Use case: which places of an office are in no zone or in two on a day, and which zones nobody leads. */
import { Context, Effect, Layer } from "effect"

import { ZoneRepo } from "../../duty/ZoneRepo.ts"
import type { OfficeAmbiguous, OfficeNotFound } from "../../errors.ts"
import { PostRepo } from "../../people/PostRepo.ts"
import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { Offices } from "../Offices.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import { type Coverage, coverageOf, type CoveringZone } from "./coverageOf.ts"

export interface CoverageAsked {
  readonly office?: string | null | undefined
  readonly on?: Day | null | undefined
}

export interface CoverageOn extends Coverage {
  readonly office: OrgUnitId
  readonly on: Day
}

export class OrgCoverage extends Context.Service<
  OrgCoverage,
  {
    readonly coverage: (
      asked: CoverageAsked
    ) => Effect.Effect<CoverageOn, OfficeNotFound | OfficeAmbiguous>
  }
>()("aiwei/OrgCoverage") {
  static readonly layer = Layer.effect(
    OrgCoverage,
    Effect.gen(function* () {
      const offices = yield* Offices
      const zones = yield* ZoneRepo
      const posts = yield* PostRepo
      const placements = yield* PlacementRepo

      const zonesOn = Effect.fnUntraced(function* (officeId: OrgUnitId, day: Day) {
        const holding = (yield* zones.shown(officeId)).filter(
          ({ validFrom, validTo }) => validFrom <= day && day < validTo
        )
        const links = yield* zones.shownCommunitiesOf(holding.map(({ id }) => id))
        const unitsOf = Map.groupBy(links, ({ zoneId }) => zoneId)
        return holding.map((zone): CoveringZone => {
          const { id, name, leaderId, leaderName } = zone
          const unitIds = (unitsOf.get(id) ?? []).map(({ unitId }) => unitId)
          return { id, name, leaderId, leaderName, unitIds }
        })
      })

      const coverage = Effect.fn("OrgCoverage.coverage")(function* (asked: CoverageAsked) {
        const office = yield* offices.resolve(asked.office ?? null)
        const on = asked.on ?? (yield* today)
        const placed = yield* placements.placedOn(office.path, on)
        const places = placed.map(({ id, code, name, level, path }) => ({
          id,
          code,
          name,
          level,
          path
        }))
        const covering = yield* zonesOn(office.id, on)
        const leaders = covering.flatMap(({ leaderId }) => leaderId ?? [])
        const held = yield* posts.ofPeople(leaders)
        const inOffice = new Set(
          held
            .filter(({ validFrom, validTo }) => validFrom <= on && on < validTo)
            .map(({ personId }) => personId as string)
        )
        return { office: office.id, on, ...coverageOf(places, covering, inOffice) }
      })

      return { coverage }
    })
  )
}
