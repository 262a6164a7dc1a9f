/** What a unit was called, whom it answered to, and what it became. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../table.ts"
import type { Words } from "../words/zh.ts"

export const historyText = (words: Words, told: Outputs["org"]["history"]): string => {
  const { org } = words
  const rows = [
    ...told.placements.map(
      ({ validFrom, parentName }) => [validFrom, org.under, parentName ?? "—"] as const
    ),
    ...told.names.map(
      ({ until, name, code }) =>
        [until, org.formerly, code === null ? name : `${name} ${code}`] as const
    ),
    ...told.successors.map(
      ({ onDay, kind, unitName, successorName }) =>
        [onDay, org.reforms[kind], `${unitName} → ${successorName}`] as const
    ),
    ...told.placements
      .slice(-1)
      .filter(({ validTo }) => validTo < "9999")
      .map(({ validTo }) => [validTo, org.ended, ""] as const)
  ].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return table([{ title: org.day }, { title: org.what }, { title: words.name }], rows)
}
