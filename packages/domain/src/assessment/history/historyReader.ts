/**
 * Finds the history of one cell. The community is sought among those of the month's sheet, as a save seeks
 * it, and is not there for whoever may not see it.
 */
import { Effect } from "effect"

import { seenUnits } from "../../access/rights/seenUnits.ts"
import { PlaceNotFound } from "../../errors.ts"
import { Offices } from "../../org/Offices.ts"
import { isCalled, sheetReader } from "../sheet/sheetReader.ts"
import type { CellHistory, CellWanted } from "./CellHistory.ts"
import { CellHistoryReads } from "./CellHistoryReads.ts"
import { isExtra } from "./cellStates.ts"
import { changesOfCell } from "./changesOfCell.ts"

const none: CellHistory = { changes: [] }

export const historyReader = Effect.gen(function* () {
  const offices = yield* Offices
  const reads = yield* CellHistoryReads
  const reader = yield* sheetReader
  const seenOf = yield* seenUnits

  return Effect.fn("ScoreSheets.history")(function* (wanted: CellWanted) {
    const { period, unit, indicator } = wanted
    const office = yield* offices.resolve(wanted.office ?? null)
    const { sheet, units, indicators } = yield* reader.sheetOf(office, period)
    const found = units.find((one) => isCalled(one, unit.trim()))
    if (found === undefined) return yield* new PlaceNotFound({ place: unit })
    const isSeen = yield* seenOf(office, [found.id])
    if (!isSeen(found.id)) return yield* new PlaceNotFound({ place: unit })
    const indicatorId = indicators.find(({ code }) => code === indicator)?.id ?? null
    if (sheet === null || (indicatorId === null && !isExtra(indicator))) return none
    const saves = yield* reads.savesOf(sheet.id, found.id)
    const imports = yield* reads.importsOf(sheet.id, found.id)
    const scheme = indicators.map(({ id }) => id)
    const cell = { unitId: found.id, column: indicator, indicatorId, scheme }
    const told: CellHistory = { changes: changesOfCell(saves, imports, cell) }
    return told
  })
})
