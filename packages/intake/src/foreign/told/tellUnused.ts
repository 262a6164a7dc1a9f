/** Values that no rule of the scheme could read: above the line's worth, between two bands, an unknown item. */
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import { addressOf } from "@aiwei/workbook/address"

import { writtenExactly } from "../../cells/exact.ts"
import type { RowReader } from "../read/RowReader.ts"
import type { ScoredCard } from "../score/scoredCard.ts"
import { tell } from "./tell.ts"
import type { ToldList } from "./ToldList.ts"

interface Table {
  readonly file: string
  readonly sheet: string | null
}

export const tellUnused = (
  { book, targets }: RowReader,
  { indicators }: SchemeDocument,
  { card, why, assessed }: ScoredCard,
  table: Table | undefined,
  told: ToldList
): void => {
  for (const id of why === "faulty" ? (assessed?.unused ?? []) : []) {
    told.add("valueUnused", () => {
      const { row, column, target, a } = book.entry(Number(id))
      const aim = targets.all[target]
      const code = aim !== undefined && "indicator" in aim ? aim.indicator : ""
      const worth = indicators.find((one) => one.code === code)?.worth
      const more = worth === undefined ? code : `${code} ≤ ${writtenExactly(worth)}`
      const cell = column < 0 ? null : addressOf(row, column)
      const items = aim !== undefined && "items" in aim ? aim.items.join("、") : ""
      const where = { file: table?.file ?? null, sheet: table?.sheet ?? null, cell, line: row }
      return tell("valueUnused", where, items === "" ? writtenExactly(a) : items, more)
    })
  }
  const reason = book.words.text(book.field(card, "reason"))
  if (reason !== null && book.field(card, "first") >= 0) {
    const file = table?.file ?? null
    told.add("valuesBesideNotScored", () =>
      tell("valuesBesideNotScored", { file }, book.units[card] ?? "")
    )
  }
}
