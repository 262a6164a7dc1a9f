/**
 * A document from the head of a score sheet: its lines, and what such a sheet has always meant, that the
 * inspector says how much is taken. The total is what the lines add up to.
 */
import { brief } from "../../../format/pointsText.ts"
import type { DraftDocument, DraftLine } from "./DraftDocument.ts"
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
  const whole = emptyDocument(from)
  const indicators: Array<DraftLine> = []
  for (const { category, name, worth } of headerLines(text)) {
    const line = newLine({ ...whole, indicators }, category === "" ? noCategory : category)
    const stated = newRule("stated", nextRuleCode(line.code, []), ruleText)
    indicators.push({ ...line, name, worth, deductions: [stated] })
  }
  const total = brief(worthOf(indicators))
  return { ...whole, indicators, ...(total === "0" ? {} : { total }) }
}
