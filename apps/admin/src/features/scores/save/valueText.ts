/** A value and a column as they are called in a sentence. */
import type { Words } from "../../../words/Words.ts"
import { markedBy } from "../../ranking/markedLine.ts"
import type { ScoresController } from "../createScoresController.ts"
import { bonusColumn, type Value, vetoColumn } from "../drafts/Draft.ts"

export const columnName = (
  { indicators, sheet }: Pick<ScoresController, "indicators" | "sheet">,
  words: Words,
  column: string
): string => {
  if (column === bonusColumn) return words.ranking.bonus
  if (column === vetoColumn) return words.scores.veto
  const line = indicators().find(({ code }) => code === column)
  return line === undefined ? column : markedBy(words, line, sheet.data?.scheme?.toBeChecked)
}

export const valueText = (words: Words, value: Value, column: string): string => {
  if (column === vetoColumn) {
    return value.points === "1.00" ? words.scores.vetoed : words.scores.notVetoed
  }
  const amount =
    value.standing === "done"
      ? (value.points ?? "")
      : value.standing === "notApplicable"
        ? words.ranking.notApplicable
        : words.ranking.notDone
  return value.reason === null ? amount : words.scores.withReason(amount, value.reason)
}
