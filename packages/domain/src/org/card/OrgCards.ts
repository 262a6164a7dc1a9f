/** Use cases about one unit as its card shows it, what was done to it, and what happened under it. */
import { Context, Effect, Layer } from "effect"

import type { PlaceAmbiguous, PlaceNotFound } from "../../errors.ts"
import type { Day } from "../../shared/Day.ts"
import { Digest } from "../../shared/Digest.ts"
import { today } from "../../shared/Instant.ts"
import { type Versioned, versioned } from "../../shared/versionOf.ts"
import { isWide } from "../counts/isWide.ts"
import { PlaceCounting } from "../counts/PlaceCounting.ts"
import { nothingCounted, type PlaceCounts } from "../counts/PlaceCounts.ts"
import type { FormerName } from "../naming/FormerName.ts"
import { FormerNameRepo } from "../naming/FormerNameRepo.ts"
import { placeFinder } from "../naming/placeFinder.ts"
import type { Placement } from "../Placement.ts"
import { PlacementRepo } from "../PlacementRepo.ts"
import type { NamedSuccessor } from "../reform/Successor.ts"
import { SuccessorRepo } from "../reform/SuccessorRepo.ts"
import { isWithin } from "../TreePath.ts"
import { UnitAliasRepo } from "../UnitAliasRepo.ts"
import { type BuildingGroup, buildingGroups } from "./buildingGroups.ts"
import type { CardPerson, CardZone, LevelCount, RailEvent, UnitChange } from "./CardReads.ts"
import { CardRepo } from "./CardRepo.ts"
import { type CardScore, cardScore } from "./cardScore.ts"
import { type ShownUnit, shownUnit } from "./ShownUnit.ts"
import { yearBefore } from "./yearBefore.ts"

export interface OrgCard {
  readonly unit: Versioned<ShownUnit>
  readonly on: Day
  readonly ancestors: ReadonlyArray<Pick<ShownUnit, "id" | "name" | "level">>
  readonly aliases: ReadonlyArray<string>
  readonly childCount: number
  readonly below: ReadonlyArray<LevelCount>
  readonly counts: PlaceCounts
  /** Of the buildings below, whatever the unit's own table says. */
  readonly buildingHouseholds: number
  /** Empty for what is wider than a community. */
  readonly groups: ReadonlyArray<BuildingGroup>
  readonly people: ReadonlyArray<CardPerson>
  readonly zones: ReadonlyArray<CardZone>
  readonly score: CardScore | null
}

export interface OrgHistory {
  /** What it was called before, the oldest first. */
  readonly names: ReadonlyArray<FormerName>
  /** What it became, and what it was made of. */
  readonly successors: ReadonlyArray<NamedSuccessor>
  readonly placements: ReadonlyArray<Placement & { readonly parentName: string | null }>
  readonly changes: ReadonlyArray<UnitChange>
  /** Duties that were given or ended here, the newest first. */
  readonly duties: ReadonlyArray<UnitChange>
}

const mostBuildings = 2000

export class OrgCards extends Context.Service<
  OrgCards,
  {
    readonly card: (
      place: string,
      on?: Day | null
    ) => Effect.Effect<OrgCard, PlaceNotFound | PlaceAmbiguous>
    readonly history: (place: string) => Effect.Effect<OrgHistory, PlaceNotFound | PlaceAmbiguous>
    readonly rail: (
      place: string,
      from: Day,
      to: Day
    ) => Effect.Effect<ReadonlyArray<RailEvent>, PlaceNotFound | PlaceAmbiguous>
  }
>()("aiwei/OrgCards") {
  static readonly layer = Layer.effect(
    OrgCards,
    Effect.gen(function* () {
      const cards = yield* CardRepo
      const placements = yield* PlacementRepo
      const names = yield* FormerNameRepo
      const successors = yield* SuccessorRepo
      const aliases = yield* UnitAliasRepo
      const counting = yield* PlaceCounting
      const scoreOf = yield* cardScore
      const withVersion = versioned(yield* Digest)
      const find = yield* placeFinder

      const card = Effect.fn("OrgCards.card")(function* (place: string, on?: Day | null) {
        const day = on ?? (yield* today)
        const unit = yield* find(place, null, day)
        const { id, path } = unit
        const lineage = yield* placements.lineageOn(id, day)
        const narrow = !isWide(unit.level)
        const buildings = narrow ? yield* cards.buildingsUnder(path, day, mostBuildings) : []
        const score = yield* scoreOf(unit, day)
        const made: OrgCard = {
          unit: yield* withVersion(shownUnit(unit)),
          on: day,
          ancestors: lineage
            .filter((above) => above.id !== id && isWithin(path, above.path))
            .map((above) => ({ id: above.id, name: above.name, level: above.level })),
          aliases: (yield* aliases.findOf(id)).map(({ alias }) => alias),
          childCount: yield* cards.childTotal(id, day),
          below: narrow
            ? yield* cards.levelsUnder(path, day)
            : yield* cards.levelsOfChildren(id, day),
          counts: (yield* counting.countsOf([id], day)).get(id) ?? nothingCounted,
          buildingHouseholds: buildings.reduce((sum, row) => sum + (row.households ?? 0), 0),
          groups: buildingGroups(buildings),
          people: yield* cards.peopleAt(id, day, yearBefore(day)),
          zones: yield* cards.zonesOf(id, day),
          score
        }
        return made
      })

      const history = Effect.fn("OrgCards.history")(function* (place: string) {
        const day = yield* today
        const { id } = yield* find(place, null, day)
        const rows = yield* placements.historyOf(id)
        const named = yield* Effect.forEach(rows, (row) =>
          row.parentId === null
            ? Effect.succeed({ ...row, parentName: null })
            : Effect.map(placements.lineageOn(row.parentId, row.validFrom), (above) => ({
                ...row,
                parentName: above.at(-1)?.name ?? null
              }))
        )
        return {
          names: yield* names.of(id),
          successors: yield* successors.of(id),
          placements: named,
          changes: yield* cards.changesOf(id),
          duties: yield* cards.dutyChangesOf(id)
        }
      })

      const rail = Effect.fn("OrgCards.rail")(function* (place: string, from: Day, to: Day) {
        const { id, path } = yield* find(place, null, to)
        const [first] = yield* placements.historyOf(id)
        const events = yield* cards.eventsUnder(path, from, to)
        // What was there on a place's own first day did not happen: the books begin with it.
        return events.filter(
          ({ day, kind }) => day !== first?.validFrom || (kind !== "opened" && kind !== "came")
        )
      })

      return { card, history, rail }
    })
  )
}
