/** One version of an assessment scheme: its terms, and its whole document line by line. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { SchemeWords } from "../../words/scheme/schemeWords.ts"
import type { Words } from "../../words/zh.ts"
import { documentText } from "./documentText.ts"

type Shown = Outputs["schemes"]["show"]

export const schemeText = (words: Words, own: SchemeWords, shown: Shown): string => {
  const { scheme, rule, document } = shown
  return [
    words.schemeTitle(scheme.name, scheme.version, scheme.total),
    words.schemeTerms(scheme.bonusMax, scheme.veto, scheme.notApplicable),
    ...(rule === null ? [] : [words.schemeRule(rule.title, rule.version, rule.effectiveFrom)]),
    documentText(own, document)
  ].join("\n")
}
