/** A month's sheet of two communities with every kind of nothing in it, and a way to change it by hand. */
import type { CommunityChange } from "@aiwei/domain/assessment/sheet/ScoreChange"
import { ScoreSheets } from "@aiwei/domain/assessment/sheet/ScoreSheets"
import { Month } from "@aiwei/domain/shared/Month"
import { Points } from "@aiwei/domain/shared/Points"
import { Effect } from "effect"

import { type Given, recordMonth, sampleOffice } from "../../sampleOffice.ts"

export const march = Month.make("2026-03")
const worths = [40_000, 30_000, 20_000, 10_000]
const given: ReadonlyArray<ReadonlyArray<Given | undefined>> = [
  [38_000, null, "/", 10_000],
  [40_000, 30_000, 20_000, undefined]
]

export const begun = Effect.fnUntraced(function* (mode: "full" | "rebase" = "full") {
  const sample = yield* sampleOffice(["一", "二"], worths, mode)
  const sheetId = yield* recordMonth(sample, march, given as ReadonlyArray<ReadonlyArray<Given>>, [
    { bonus: Points.make(1000) },
    {}
  ])
  const sheets = yield* ScoreSheets
  const office = sample.office.id
  const look = sheets.sheet({ period: march, office })
  const save = Effect.fnUntraced(function* (
    wanted: ReadonlyArray<Omit<CommunityChange, "unit" | "version">>
  ) {
    const { rows } = yield* look
    const changes = wanted.flatMap((one, i) => {
      const row = rows[i]
      return row === undefined ? [] : [{ unit: row.unitId, version: row.version, ...one }]
    })
    return yield* sheets.change({ period: march, office, reason: "核对后更正", changes })
  })
  return { sample, sheetId, office, look, save, codes: sample.indicators.map(({ code }) => code) }
})
