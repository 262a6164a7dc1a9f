/** What stands outside the lines: vetoes, grades, ranks and the way to the wall, a sentence each. */
import { brief } from "../../../format/pointsText.ts"
import type {
  DraftDocument,
  DraftGrade,
  DraftPublication,
  DraftRanking,
  DraftVeto
} from "../document/DraftDocument.ts"
import { type RuleWords, saidIn } from "./ruleText.ts"

export const vetoText = (words: RuleWords, { effect, when }: DraftVeto): string => {
  const { points, name } = saidIn(words)
  const does =
    effect.kind === "gradeCeiling" ? words.ceiling(name(effect.grade)) : words.effect[effect.kind]
  const held =
    when === null
      ? words.given
      : words.lost(points(when.over), when.lines?.join(words.between) ?? null)
  return [held, does].join(words.stop)
}

export const gradeText = (words: RuleWords, { from, to, gives }: DraftGrade): string => {
  const { points } = saidIn(words)
  const end = (one: DraftGrade["from"]) =>
    one === null ? null : words.end(points(one.at), one.included)
  return words.grade(end(from), end(to)) + (gives === null ? "" : words.gives(brief(gives)))
}

type Breaker = DraftRanking["tieBreakers"][number]

/** A line and a rule are called by their words, not by their codes, where the document has them. */
const breakerText = (words: RuleWords, { indicators }: DraftDocument, one: Breaker): string => {
  switch (one.by) {
    case "indicator":
      return words.moreOf(indicators.find(({ code }) => code === one.code)?.name || one.code)
    case "category":
      return words.moreOf(one.name)
    case "rule": {
      const rules = indicators.flatMap(({ deductions }) => deductions)
      return words.fewerOf(rules.find(({ code }) => code === one.code)?.text || one.code)
    }
    default:
      return words.breaker[one.by]
  }
}

export const rankingText = (words: RuleWords, document: DraftDocument): ReadonlyArray<string> => {
  const { ties, tieBreakers, bottom } = document.ranking
  return [
    words.ties[ties],
    ...tieBreakers.map((one) => breakerText(words, document, one)),
    bottom === null ? words.noBottom : words.bottom(bottom.places, bottom.runs)
  ]
}

type RoleNames = Readonly<Record<DraftPublication["approvals"][number], string>>

export const publicationText = (
  words: RuleWords,
  roles: RoleNames,
  { noticeDays, approvals, appealDays, repliesPrinted }: DraftPublication
): ReadonlyArray<string> => [
  words.notice(noticeDays),
  approvals.length === 0
    ? words.noApprovals
    : words.approvals(approvals.map((role) => roles[role]).join(words.between)),
  words.appeals(appealDays),
  repliesPrinted ? words.replies.yes : words.replies.no
]
