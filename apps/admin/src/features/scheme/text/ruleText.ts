/** What a line starts from and what takes points away, each in a sentence of the language on the screen. */
import { brief } from "../../../format/pointsText.ts"
import type { schemeRules } from "../../../words/zh/assess/schemeRules.ts"
import type { DraftEarning, DraftRule } from "../document/DraftDocument.ts"

export type RuleWords = typeof schemeRules

/** What is not typed yet stands as a blank in its sentence. */
export const saidIn = (words: RuleWords) => ({
  points: (text: string) => (text.trim() === "" ? words.unsaid : brief(text.trim())),
  cap: (text: string | null) => (text === null ? null : brief(text.trim())),
  name: (text: string) => (text.trim() === "" ? words.unsaid : text.trim())
})

export const ruleText = (words: RuleWords, rule: DraftRule): string => {
  const { points, cap } = saidIn(words)
  switch (rule.kind) {
    case "fixedIfMissing":
      return words.fixedIfMissing(points(rule.points))
    case "perOccurrence":
      return words.perOccurrence(points(rule.points), cap(rule.cap))
    case "perShortfall": {
      const { side, counted } = rule
      const [target, step] = [points(rule.target), points(rule.step)]
      return words.perShortfall(side, target, step, points(rule.points), counted, cap(rule.cap))
    }
    case "beyondLimit":
      return words.beyondLimit(rule.side, points(rule.limit), rule.inclusive, points(rule.points))
    case "stated":
      return words.stated(cap(rule.cap))
  }
}

export const earningText = (words: RuleWords, earning: DraftEarning): string => {
  const { points, name } = saidIn(words)
  const joined = (all: ReadonlyArray<string>) => all.join(words.between)
  switch (earning.kind) {
    case "full":
      return words.full
    case "proportional":
      return words.proportional
    case "linear":
      return words.linear(points(earning.full), points(earning.none))
    case "graded":
      return words.graded(
        joined(
          earning.bands.map((one) => words.band(name(one.name), points(one.from), points(one.to)))
        )
      )
    case "checklist":
      return words.checklist(
        joined(earning.items.map((one) => words.item(name(one.text), points(one.points))))
      )
    case "scorers":
      return words.scorers(
        joined(earning.scorers.map((one) => words.scorer(name(one.name), one.weight)))
      )
  }
}
