/** All that is said of a line besides its name and worth: how it is earned, lost, seen and put together. */
import type { DraftCombination, DraftLine } from "../document/DraftDocument.ts"
import { earningText, ruleText, type RuleWords, saidIn } from "./ruleText.ts"

export const combinationText = (words: RuleWords, combination: DraftCombination): string =>
  combination.kind === "weighted"
    ? words.weighted(
        combination.weights
          .map(({ round, weight }) => words.weight(words.rounds[round], weight))
          .join(words.between)
      )
    : words.combination[combination.kind]

const floorText = (words: RuleWords, floor: string | null): ReadonlyArray<string> => {
  if (floor === null) return [words.noFloor]
  return /^0*(\.0*)?$/.test(floor.trim()) ? [] : [words.floor(saidIn(words).points(floor))]
}

/** When, where and by what it is assessed. What is usual is said, too: a reader cannot know what is left out. */
export const termsText = (words: RuleWords, line: DraftLine): ReadonlyArray<string> => [
  ...floorText(words, line.floor),
  ...(line.months === null ? [] : [words.months(line.months.join(words.between))]),
  ...(line.placeKinds === null ? [] : [words.placeKinds(line.placeKinds.join(words.between))]),
  ...(line.seenBy === "records" ? [words.records] : []),
  ...(line.seenBy === "rounds"
    ? [combinationText(words, line.combination), words.missing(line.fewestRounds, line.missing)]
    : line.combination.kind === "mean"
      ? []
      : [combinationText(words, line.combination)])
]

export interface RuleSaid {
  readonly code: string
  readonly text: string
  readonly said: string
}

export const rulesText = (words: RuleWords, line: DraftLine): ReadonlyArray<RuleSaid> =>
  line.deductions.map((rule) => ({
    code: rule.code,
    text: rule.text.trim(),
    said: ruleText(words, rule)
  }))

/** Null where a line begins with its whole worth, which the deductions say by themselves. */
export const startText = (words: RuleWords, { earning, deductions }: DraftLine): string | null =>
  earning.kind === "full" && deductions.length > 0 ? null : earningText(words, earning)
