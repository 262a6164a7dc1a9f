/** A value of a field as a reader says it; what stands for no points has a word of its own. */
import type { FieldValue } from "@aiwei/queries/handEdits/Taker"

import type { Words } from "../../../words/Words.ts"

export const valueText = ({ take }: Words, value: FieldValue): string => {
  if (value === null || value === "") return take.blank
  if (typeof value === "boolean") return value ? take.yes : take.no
  if (value === "notDone" || value === "notApplicable") return take[value]
  return String(value)
}
