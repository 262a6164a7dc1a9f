/** A scheme document as it stands in a file: what is usual is left out. docs/rules/scheme-files.md */
import { ApproverRole } from "@aiwei/domain/access/rights/ApproverRole"
import {
  type PublicationTerms,
  straightToTheWall
} from "@aiwei/domain/scheme/document/PublicationTerms"
import {
  type BottomTerms,
  type RankingTerms,
  type TieBreaker,
  TieRule,
  usualRanking
} from "@aiwei/domain/scheme/document/RankingTerms"
import {
  type DocumentIndicator,
  type SchemeDocument,
  SourceStatus
} from "@aiwei/domain/scheme/document/SchemeDocument"
import { MissingMeans } from "@aiwei/domain/scheme/rules/Combination"
import type { GradeStep } from "@aiwei/domain/scheme/rules/GradeScale"
import {
  Unassessed,
  type VetoEffect,
  type VetoRule,
  type VetoWhen
} from "@aiwei/domain/scheme/rules/TotalTerms"
import { noPoints, type Points, type Precision } from "@aiwei/domain/shared/Points"

import { faulty, type Form, told } from "./Form.ts"
import { combinationForm, deductionForm, earningForm, ruleCode } from "./ruleForms.ts"
import { anyPoints, choice, month, name, prose, trueOrFalse, whole, worth } from "./scalars.ts"
import { list, maybe, needed, orNothing, record, some, tagged, usually } from "./structures.ts"

const precisions = [1, 10, 100, 1000] as const

const precision: Form<Precision> = {
  read: (reading) => {
    const value = anyPoints.read(reading)
    if (value === faulty) return faulty
    const found = precisions.find((one) => one === value)
    return found ?? told(reading, "notAChoice", null, ["0.001", "0.01", "0.1", "1"])
  },
  write: (value, manner) => anyPoints.write(value as Points, manner)
}

const layout: Form<1> = {
  read: (reading) => (choice(["1"]).read(reading) === faulty ? faulty : 1),
  write: () => 1
}

const status = choice(SourceStatus.literals)
const unassessed = choice(Unassessed.literals)
const days = whole(0, 60)

const when: Form<VetoWhen> = tagged<VetoWhen>()("kind", {
  lineLost: { over: needed(worth), lines: maybe(some(name)) }
})

const veto: Form<VetoRule> = record<VetoRule>({
  code: needed(name),
  text: needed(prose),
  effect: needed(
    tagged<VetoEffect>()("kind", {
      outOfRanks: {},
      gradeCeiling: { grade: needed(name) },
      zero: {}
    })
  ),
  when: maybe(when)
})

const end = record<NonNullable<GradeStep["from"]>>({
  at: needed(anyPoints),
  included: needed(trueOrFalse)
})

const grade: Form<GradeStep> = record<GradeStep>({
  name: needed(name),
  from: maybe(end),
  to: maybe(end),
  gives: maybe(anyPoints)
})

const tieBreaker: Form<TieBreaker> = tagged<TieBreaker>()("by", {
  fewerVetoes: {},
  indicator: { code: needed(name) },
  category: { name: needed(name) },
  rule: { code: needed(ruleCode) },
  previous: {},
  code: {}
})

const bottom: Form<BottomTerms> = record<BottomTerms>({
  places: needed(whole(1, 100)),
  runs: needed(whole(1, 12))
})

const ranking: Form<RankingTerms> = record<RankingTerms>({
  ties: usually(choice(TieRule.literals), usualRanking.ties),
  tieBreakers: usually(list(tieBreaker), usualRanking.tieBreakers),
  bottom: maybe(bottom)
})

const publication: Form<PublicationTerms> = record<PublicationTerms>({
  noticeDays: usually(days, straightToTheWall.noticeDays),
  approvals: usually(list(choice(ApproverRole.literals)), straightToTheWall.approvals),
  appealDays: usually(days, straightToTheWall.appealDays),
  repliesPrinted: usually(trueOrFalse, straightToTheWall.repliesPrinted)
})

const indicator: Form<DocumentIndicator> = record<DocumentIndicator>({
  code: needed(name),
  category: needed(name),
  name: needed(name),
  labels: usually(list(name), []),
  worth: needed(worth),
  earning: usually(earningForm, { kind: "full" }),
  deductions: usually(list(deductionForm), []),
  floor: usually(orNothing(anyPoints), noPoints),
  months: maybe(some(whole(1, 12))),
  placeKinds: maybe(some(name)),
  seenBy: usually(choice(["rounds", "records"] as const), "rounds"),
  combination: usually(combinationForm, { kind: "mean" }),
  fewestRounds: usually(whole(1, 100), 1),
  missing: usually(choice(MissingMeans.literals), "block"),
  clause: maybe(name),
  evidence: maybe(prose),
  source: maybe(prose),
  status: maybe(status)
})

export const documentForm: Form<SchemeDocument> = record<SchemeDocument>({
  layout: needed(layout),
  name: needed(name),
  edition: maybe(name),
  source: maybe(prose),
  status: needed(status),
  note: maybe(prose),
  from: needed(month),
  until: maybe(month),
  total: needed(worth),
  precision: usually(precision, 10),
  notApplicable: usually(unassessed, "rebase"),
  notInUse: usually(unassessed, "rebase"),
  bonusMax: maybe(worth),
  penaltyMax: maybe(worth),
  vetoes: usually(list(veto), []),
  grades: maybe(some(grade)),
  ranking: usually(ranking, usualRanking),
  publication: usually(publication, straightToTheWall),
  indicators: needed(some(indicator))
})
