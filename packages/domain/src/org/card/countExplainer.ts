/** Takes a count apart: children, buildings, gaps, each with the cell of a file it came from. */
import { Effect } from "effect"

import type { Day } from "../../shared/Day.ts"
import { today } from "../../shared/Instant.ts"
import { CountRepo } from "../counts/CountRepo.ts"
import { isWide } from "../counts/isWide.ts"
import { PlaceCounting } from "../counts/PlaceCounting.ts"
import type { CountKind } from "../counts/PlaceCounts.ts"
import { placeFinder } from "../naming/placeFinder.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import { CardRepo } from "./CardRepo.ts"
import type { CountExplained, CountPart, ExplainCountAsked, Sourced } from "./CountExplained.ts"

const mostParts = 500
const mostLines = 500

export const countExplainer = Effect.gen(function* () {
  const cards = yield* CardRepo
  const counting = yield* PlaceCounting
  const counted = yield* CountRepo
  const find = yield* placeFinder

  const withSources = Effect.fnUntraced(function* <Row extends { readonly id: string }>(
    rows: ReadonlyArray<Row>
  ) {
    const sources = yield* cards.sourcesOf(rows.map(({ id }) => id))
    const byId = new Map(sources.map((source) => [source.entityId, source]))
    return rows.map((row): Sourced<Row> => ({ ...row, source: byId.get(row.id) ?? null }))
  })

  const partsOf = Effect.fnUntraced(function* (id: OrgUnitId, what: CountKind, day: Day) {
    const range = { parentId: id, day, offset: 0, limit: mostParts }
    const units = yield* cards.childrenPart(range)
    const found = yield* counting.countsOf(
      units.map((unit) => unit.id),
      day
    )
    return units.map(({ id: child, name, level }): CountPart => ({
      id: child,
      name,
      level,
      count: found.get(child)?.[what] ?? 0
    }))
  })

  return Effect.fn("OrgBrowse.explainCount")(function* (asked: ExplainCountAsked) {
    const [{ what }, day] = [asked, asked.on ?? (yield* today)]
    const unit = yield* find(asked.place, null, day)
    const { id, name, level, path } = unit
    const total = (yield* counting.countsOf([id], day)).get(id)?.[what] ?? 0
    const parts = yield* partsOf(id, what, day)
    const narrow = !isWide(level)
    const stated = what === "households" ? unit.households : null
    const [own] = yield* withSources([unit])
    const buildings =
      narrow && what !== "gaps" ? yield* cards.buildingsUnder(path, day, mostLines) : []
    const gaps = what === "gaps" ? yield* counted.gapsUnder(path, day, mostLines) : []
    const explained: CountExplained = {
      place: { id, name, level },
      what,
      on: day,
      total,
      stated,
      statedSource: stated === null ? null : (own?.source ?? null),
      isStated: stated !== null && (narrow || parts.length === 0),
      parts,
      partsLeftOut: (yield* cards.childTotal(id, day)) - parts.length,
      buildings: yield* withSources(buildings),
      gaps: yield* withSources(gaps)
    }
    return explained
  })
})
