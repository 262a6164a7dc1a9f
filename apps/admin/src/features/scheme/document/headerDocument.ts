/**
 * A document from the head of a score sheet: its lines, and what such a sheet has always meant, that the
 * inspector says how much is taken. The total is what the lines add up to.
 */
import { brief } from "../../../format/pointsText.ts"
import type { DraftDocument } from "./DraftDocument.ts"
import { worthOf } from "./draftSums.ts"
import { headerLines } from "./headerLines.ts"
import { emptyDocument, newLine, newRule } from "./newParts.ts"
import { nextRuleCode } from "./nextCode.ts"

export const headerDocument = (
  text: string,
  from: string,
  noCategory: string,
  ruleText: string
): DraftDocument => {
  const whole = headerLines(text).reduce<DraftDocument>((document, { category, name, worth }) => {
    const line = newLine(document, category === "" ? noCategory : category)
    const stated = newRule("stated", nextRuleCode(line.code, []), ruleText)
    const indicators = [...document.indicators, { ...line, name, worth, deductions: [stated] }]
    return { ...document, indicators }
  }, emptyDocument(from))
  const total = brief(worthOf(whole.indicators))
  return total === "0" ? whole : { ...whole, total }
}
