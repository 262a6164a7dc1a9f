/** Tells of cells of the table that is read through; a place in a joined one is told by its row alone. */
import { addressOf } from "@aiwei/workbook/address"

import { tell } from "../told/tell.ts"
import type { ToldCode } from "../told/Told.ts"
import type { ToldList } from "../told/ToldList.ts"
import type { Place, Table } from "./columns.ts"

export type TellAt = (
  code: ToldCode,
  row: number,
  place: Place | null,
  what: string,
  more?: string
) => void

export const tellingIn =
  (table: Table | undefined, told: ToldList): TellAt =>
  (code, row, place, what, more = "") =>
    told.add(code, () => {
      const isOwn = place !== null && place.table === 0 && place.at >= 0
      const cell = isOwn ? addressOf(row, place.at) : null
      const where = { file: table?.file ?? null, sheet: table?.sheet ?? null, cell, line: row }
      return tell(code, where, what, more)
    })
