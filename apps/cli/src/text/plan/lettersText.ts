/** Letters and rule documents for the terminal: templates, the list, who has signed, versions. */
import type { Outputs } from "@aiwei/client/Outputs"

import { table } from "../../table.ts"
import type { PlanWords } from "../../words/plan/planWords.ts"
import type { Words } from "../../words/zh.ts"
import { markedLine } from "../markedLine.ts"

type Letters = Outputs["letters"]
type Kinds = Readonly<Record<string, string>>

const kindOf = (words: PlanWords, { levels }: Words) => {
  const all: Kinds = { ...levels, ...words.kinds }
  return (kind: string): string => all[kind] ?? kind
}

export const templatesText = (
  words: PlanWords,
  cliWords: Words,
  rows: Letters["templates"]
): string =>
  rows.length === 0
    ? words.noTemplates
    : table(
        [words.id, words.year, words.title, words.weight, words.targets].map((title) => ({
          title
        })),
        rows.map((row) => [
          row.id,
          row.year,
          row.title,
          row.appraisalWeight === null ? "" : `${row.appraisalWeight}%`,
          row.targets
            .map(({ text, indicator }) =>
              indicator === null
                ? text
                : `${markedLine(cliWords, indicator.code, indicator)} ${text}`
            )
            .join("；")
        ])
      )

export const lettersText = (
  words: PlanWords,
  rows: ReadonlyArray<Letters["list"]["rows"][number]>
): string => {
  if (rows.length === 0) return words.noLetters
  const heads = [
    words.id,
    words.party,
    words.leader,
    words.partyA,
    words.title,
    words.state,
    words.signedOn
  ]
  return table(
    heads.map((title) => ({ title })),
    rows.map((row) => [
      row.id,
      row.partyBName,
      row.leaderName,
      row.partyAName ?? row.partyAUnitName,
      row.title,
      words.states[row.state] ?? row.state,
      row.signedOn
    ])
  )
}

export const previewText = (words: PlanWords, seen: Letters["preview"]): string =>
  table(
    [words.party, words.leader, words.state].map((title) => ({ title })),
    seen.parties.map(({ name, leaderName, having }) => [
      name,
      leaderName,
      having ? words.hasLetter : words.toMake
    ])
  )

const names = (all: ReadonlyArray<{ readonly name: string }>) => all.map(({ name }) => name)

export const coverageText = (
  words: PlanWords,
  cliWords: Words,
  found: Letters["coverage"]
): string => {
  const kind = kindOf(words, cliWords)
  const share = found.percent === null ? words.nobodyToSign : `${found.percent}%`
  const heads = [words.kind, words.parties, words.letters, words.signed]
  return [
    words.coverage(found.year, found.on, found.signed, found.parties, share),
    ...(found.kinds.length === 0
      ? []
      : [
          table(
            heads.map((title, at) => ({ title, align: at === 0 ? "left" : "right" })),
            found.kinds.map((row) => [kind(row.kind), row.parties, row.letters, row.signed])
          )
        ]),
    ...(found.unsigned.length === 0
      ? []
      : [`${words.unsigned}${cliWords.colon}${names(found.unsigned).join("、")}`]),
    ...(found.without.length === 0
      ? []
      : [`${words.without}${cliWords.colon}${names(found.without).join("、")}`])
  ].join("\n")
}

export const rulesText = (
  words: PlanWords,
  rows: ReadonlyArray<Outputs["rules"]["list"]["rows"][number]>
): string =>
  rows.length === 0
    ? words.noRules
    : table(
        [words.id, words.title, words.version, words.number, words.from, words.inForce].map(
          (title) => ({ title })
        ),
        rows.map((row) => [
          row.id,
          row.title,
          row.version,
          row.number,
          row.effectiveFrom,
          row.inForce ? words.inForce : ""
        ])
      )
