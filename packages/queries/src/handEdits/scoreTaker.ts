/** A score of a month, the bonus or the veto of a community. Its row is looked for part by part. */
import type { SheetRow } from "@aiwei/domain/assessment/sheet/SheetView"
import type { Month } from "@aiwei/domain/shared/Month"

import { type CommunityChanges, sheetPart } from "../scoreQueries.ts"
import { asText, type FieldOf, type FieldValue, of, type TakeContext, type Taker } from "./Taker.ts"

type Change = Omit<CommunityChanges[number], "unit" | "version">

export const extraFields: Readonly<Record<string, FieldOf<SheetRow, Change>>> = {
  bonus: { read: (row) => row.bonus, change: (value) => ({ bonus: String(value) }) },
  bonusReason: {
    read: (row) => row.bonusReason,
    change: (value) => ({ bonusReason: asText(value) })
  },
  vetoed: { read: (row) => row.vetoed, change: (value) => ({ vetoed: value === true }) }
}

const typed = (value: FieldValue) =>
  value === "notApplicable" || value === "notDone" ? value : { points: String(value) }

/** Of an indicator there are two: the points, and why some were lost. */
export const scoreFields = (
  indicator: string
): Readonly<Record<string, FieldOf<SheetRow, Change>>> => {
  const cellOf = (row: SheetRow) => row.cells.find((cell) => cell.indicator === indicator)
  return {
    points: {
      read: (row) => {
        const cell = cellOf(row)
        return cell === undefined || cell.standing === "done"
          ? (cell?.points ?? null)
          : cell.standing
      },
      change: (value) => ({ entries: [{ indicator, value: typed(value) }] })
    },
    reason: {
      read: (row) => cellOf(row)?.reason ?? null,
      change: (value) => ({ entries: [{ indicator, reason: asText(value) }] })
    }
  }
}

const rowOf = async (unit: string, period: Month, { api, office }: TakeContext) => {
  for (let offset = 0; ; offset += sheetPart) {
    const asked = { ...of(office), period, offset, limit: sheetPart }
    const { rows, total } = await api.scores.sheet.query(asked)
    const row = rows.find(({ unitId }) => unitId === unit)
    if (row !== undefined || offset + sheetPart >= total) return row
  }
}

/** The record of a score sheet is named by sheet and community. */
const unitOf = (id: string): string => id.slice(id.indexOf("/") + 1)

export const takeScore: Taker = async ({ id, field, indicator }, context) => {
  const { api, office, reason } = context
  const known = indicator === undefined ? extraFields[field] : scoreFields(indicator)[field]
  if (known === undefined || context.period === undefined) return null
  const period = context.period as Month
  const row = await rowOf(unitOf(id), period, context)
  if (row === undefined) return null
  return {
    name: row.unitName,
    now: known.read(row),
    write: (value) => {
      const change = { unit: row.unitId, version: row.version, ...known.change(value) }
      return api.scores.change.mutate({ ...of(office), period, reason, changes: [change] })
    }
  }
}
