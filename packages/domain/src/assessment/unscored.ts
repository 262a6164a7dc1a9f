/**
 * The units of a month that nobody inspected and no sheet has. They are told beside the ranking: not scored is
 * neither zero nor last, and they are in no mean, no roll-up and no publication. docs/rules/ranking.md
 */
import { Effect } from "effect"

import { fullName } from "../org/fullName.ts"
import type { OfficeView } from "../org/Offices.ts"
import { OrgUnitRepo } from "../org/OrgUnitRepo.ts"
import { firstDayOf } from "../shared/Month.ts"
import type { MonthRead } from "./monthReader.ts"
import type { NamedUnit } from "./rankingRow.ts"
import { ScoreRepo } from "./ScoreRepo.ts"

type Read = Pick<MonthRead, "sheet" | "document" | "levels">

/** Kinds of place that the scheme names, and those that have a score: whoever is of none of them was not meant. */
export const levelsMeant = ({ document, levels }: Read): ReadonlyArray<string> => {
  const named = (document?.indicators ?? []).flatMap(({ placeKinds }) => placeKinds ?? [])
  return [...new Set([...levels.values(), ...named])].toSorted()
}

export const unscoredUnits = Effect.gen(function* () {
  const scores = yield* ScoreRepo
  const units = yield* OrgUnitRepo

  return Effect.fn("unscoredUnits")(function* (office: OfficeView, read: Read) {
    const day = firstDayOf(read.sheet.period)
    const asked = { sheetId: read.sheet.id, top: office.path, day, levels: levelsMeant(read) }
    const ids = yield* scores.unscored(asked)
    const called = new Map((yield* units.calledOn(ids, day)).map((unit) => [unit.id, unit]))
    return ids.flatMap((id): ReadonlyArray<NamedUnit> => {
      const unit = called.get(id)
      return unit === undefined ? [] : [{ id, code: unit.code, name: fullName(unit) }]
    })
  })
})
