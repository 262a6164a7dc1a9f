/** A whole document for reading: where it is from, what stands outside the lines, each line with its rules. */
import type { Outputs } from "@aiwei/client/Outputs"

import type { SchemeWords } from "../../words/scheme/schemeWords.ts"
import { valueText } from "./valueText.ts"

type Document = Outputs["schemes"]["template"]["document"]
type Line = Document["indicators"][number]
type Rule = Line["deductions"][number]

const ruleText = (words: SchemeWords, rule: Rule): string => {
  switch (rule.kind) {
    case "fixedIfMissing":
      return words.fixedIfMissing(rule.points)
    case "perOccurrence":
      return words.perOccurrence(rule.points, rule.cap)
    case "perShortfall": {
      const side = valueText(words, rule.side)
      return words.perShortfall(side, rule.target, rule.step, rule.points, rule.cap)
    }
    case "beyondLimit": {
      const side = valueText(words, rule.side)
      return words.beyondLimit(side, rule.limit, rule.inclusive, rule.points)
    }
    case "stated":
      return words.stated(rule.cap)
  }
}

const termsOf = (words: SchemeWords, line: Line): ReadonlyArray<string> => {
  const said = (field: keyof Line, usual: unknown) =>
    JSON.stringify(line[field]) === JSON.stringify(usual)
      ? []
      : [words.pair(words.fields[field] ?? field, valueText(words, line[field], field))]
  return [
    ...said("earning", { kind: "full" }),
    ...said("floor", "0"),
    ...said("months", null),
    ...said("placeKinds", null),
    ...said("seenBy", "rounds"),
    ...said("combination", { kind: "mean" }),
    ...said("fewestRounds", 1),
    ...said("missing", "block")
  ]
}

const lineText = (words: SchemeWords, line: Line): ReadonlyArray<string> => {
  const marked = line.status === "toBeChecked" ? ` ${words.mark}` : ""
  return [
    `${line.code}  ${line.name}  ${words.worth(line.worth)}${marked}`,
    ...line.deductions.map((rule) => `    ${rule.code}  ${rule.text}  ${ruleText(words, rule)}`),
    ...termsOf(words, line).map((text) => `    ${text}`),
    ...(line.clause === null ? [] : [`    ${words.clause(line.clause)}`]),
    ...(line.evidence === null ? [] : [`    ${words.wanted(line.evidence)}`]),
    ...(line.source === null ? [] : [`    ${words.pair(words.source, line.source)}`])
  ]
}

export const documentText = (words: SchemeWords, document: Document): string => {
  const { status, source, bonusMax, penaltyMax, note, vetoes, indicators } = document
  const categories = [...new Set(indicators.map(({ category }) => category))]
  const most = (points: string | null) => points ?? words.unlimited
  return [
    words.sourceOf(source ?? words.none, valueText(words, status)) +
      (status === "toBeChecked" ? ` ${words.mark}` : ""),
    words.outsideOf(most(bonusMax), most(penaltyMax)),
    ...(note === null ? [] : [note]),
    ...vetoes.map(({ code, text, effect }) =>
      words.veto(code, text, valueText(words, effect.kind))
    ),
    ...categories.flatMap((category) => [
      "",
      `# ${category}`,
      ...indicators
        .filter((line) => line.category === category)
        .flatMap((line) => lineText(words, line))
    ])
  ].join("\n")
}
