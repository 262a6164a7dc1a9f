/**
 * What a file is about to change beside its records, for the journal: other names, offices, places that must
 * begin earlier, sheets, and entries of a scheme that a month leaves. Without it an undo could not put back
 * exactly what stood before. Ask before the rows are written.
 * docs/rules/undo.md
 */
import { ScoreRepo } from "@aiwei/domain/assessment/ScoreRepo"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import type { Placement } from "@aiwei/domain/org/Placement"
import { Effect } from "effect"

import type { PlannedChange, PlannedEntity, Rows } from "../commit/plan/Plan.ts"

interface Beside {
  readonly entity: PlannedEntity
  readonly id: string
  readonly before: object | null
  readonly after: object
}

const named = (
  entity: PlannedEntity,
  id: string,
  before: object | null,
  after: object
): ReadonlyArray<Beside> => [{ entity, id, before, after }]

const names = Effect.fn("Imports.namesBeside")(function* ({ aliases }: Rows) {
  const stored = yield* UndoRows.use((rows) =>
    rows.find(
      "aliases",
      "unitId",
      aliases.map(({ unitId }) => unitId)
    )
  )
  const known = new Set(stored.map(({ unitId, alias }) => `${unitId}/${alias}`))
  const added = new Map(aliases.map((one) => [`${one.unitId}/${one.alias}`, one]))
  return [...added].flatMap(([id, one]) => (known.has(id) ? [] : named("UnitAlias", id, null, one)))
})

const offices = Effect.fn("Imports.officesBeside")(function* (rows: Rows) {
  const ids = rows.offices.map(({ unitId }) => unitId)
  const stored = yield* UndoRows.use((undo) => undo.find("offices", "unitId", ids))
  return rows.offices.flatMap((office) => {
    const was = stored.find(({ unitId }) => unitId === office.unitId) ?? null
    // By itself the id is that of the unit, whose own changes it would be taken for.
    return named("Office", `Office/${office.unitId}`, was, office)
  })
})

const earliest = (places: ReadonlyArray<Placement>): ReadonlyMap<string, Placement> => {
  const first = new Map<string, Placement>()
  for (const place of places) {
    const known = first.get(place.unitId)
    if (known === undefined || place.validFrom < known.validFrom) first.set(place.unitId, place)
  }
  return first
}

const places = Effect.fn("Imports.placesBeside")(function* ({ stretched }: Rows) {
  const ids = [...new Set<string>(stretched.flatMap((one) => one.ids))]
  const first = earliest(yield* UndoRows.use((rows) => rows.find("placements", "unitId", ids)))
  const from = new Map<string, string>()
  for (const one of stretched) {
    for (const id of one.ids) {
      const known = from.get(id) ?? first.get(id)?.validFrom
      if (known !== undefined && one.from < known) from.set(id, one.from)
    }
  }
  return [...from].flatMap(([unitId, validFrom]) => {
    const was = first.get(unitId)?.validFrom ?? validFrom
    return named("Placement", `${unitId}/${was}`, { unitId, validFrom: was }, { unitId, validFrom })
  })
})

const sheets = Effect.fn("Imports.sheetsBeside")(function* (rows: Rows) {
  const written = [...new Map(rows.sheets.map((sheet) => [sheet.id, sheet])).values()]
  const stored = yield* UndoRows.use((undo) =>
    undo.find(
      "sheets",
      "id",
      written.map(({ id }) => id)
    )
  )
  return written.flatMap((sheet) =>
    named("ScoreSheet", sheet.id, stored.find(({ id }) => id === sheet.id) ?? null, sheet)
  )
})

/** A month that goes over to another scheme loses the entries of the one before. */
const entries = Effect.fn("Imports.entriesBeside")(function* ({ removedEntries }: Rows) {
  const [rows, scores] = [yield* UndoRows, yield* ScoreRepo]
  const ids = [...new Set(removedEntries.map(({ sheetId }) => sheetId))]
  const parts = yield* Effect.forEach(ids, (sheetId) =>
    Effect.gen(function* () {
      const [sheet] = yield* rows.find("sheets", "id", [sheetId])
      const units = Map.groupBy(yield* scores.entriesOf(sheetId, null), ({ unitId }) => unitId)
      return [...units].flatMap(([unitId, lost]) =>
        named(
          "ScoreEntry",
          `${sheetId}/${unitId}`,
          { schemeId: sheet?.schemeId, entries: lost },
          { entries: [] }
        )
      )
    })
  )
  return parts.flat()
})

const labels = Effect.fn("Imports.labelsBeside")(function* (rows: Rows) {
  const stored = yield* UndoRows.use((undo) =>
    undo.find(
      "labels",
      "indicatorId",
      rows.labels.map(({ indicatorId }) => indicatorId)
    )
  )
  const known = new Set(stored.map(({ indicatorId, label }) => `${indicatorId}/${label}`))
  const taught = new Map(rows.labels.map((one) => [`${one.indicatorId}/${one.label}`, one]))
  return [...taught].flatMap(([id, one]) =>
    known.has(id) ? [] : named("IndicatorLabel", id, null, one)
  )
})

/** As changes that no report counts, from the file's first cell. */
export const besides = Effect.fn("Imports.besides")(function* (rows: Rows, sheet: string) {
  const all = yield* Effect.all([
    names(rows),
    offices(rows),
    places(rows),
    sheets(rows),
    entries(rows),
    labels(rows)
  ])
  return all.flat().map(({ entity, id, before, after }): PlannedChange => ({
    entity,
    id,
    action: before === null ? "new" : "changed",
    before: before === null ? null : () => before,
    after: () => after,
    sheet,
    cell: "A1",
    counted: false
  }))
})
