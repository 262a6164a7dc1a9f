/**
 * Everything that is wrong with a document that could be read: its arithmetic, and what its words refer to.
 * Each fault says where it stands in the document. docs/rules/schemes.md
 */
import { checkTerms } from "../rules/checkTerms.ts"
import { repeatedOnes, type TermsFault } from "../rules/TermsFault.ts"
import type { DocumentFault, DocumentFaultCode } from "./DocumentFault.ts"
import type { TieBreaker } from "./RankingTerms.ts"
import type { SchemeDocument } from "./SchemeDocument.ts"

const fault = (
  code: DocumentFaultCode,
  path: string,
  at: string | null,
  found: string | null = null
): DocumentFault => ({ code, path, line: null, column: null, at, found, allowed: [] })

/** The last of those that are called so: of two alike it is the second that is too many. */
const lastAt = <A>(all: ReadonlyArray<A>, is: (one: A) => boolean, path: string) => {
  const i = all.findLastIndex(is)
  return i < 0 ? [] : [`${path}[${i}]`]
}

const paths = (
  { indicators, vetoes, grades }: SchemeDocument,
  code: string
): ReadonlyArray<string> => [
  ...lastAt(indicators, (one) => one.code === code, "indicators"),
  ...indicators.flatMap(({ deductions }, i) =>
    lastAt(deductions, (one) => one.code === code, `indicators[${i}].deductions`)
  ),
  ...lastAt(vetoes, (one) => one.code === code, "vetoes"),
  ...lastAt(grades ?? [], (one) => one.name === code, "grades")
]

const ofGrades = new Set(["gradesOverlap", "gradesLeaveHole", "gradeTwice"])
const ofVetoes = new Set(["vetoTwice", "gradeUnknown", "lineUnknown"])
const ofRules = new Set(["ruleTwice", "deadRule", "capBelowOne"])

/** Codes of lines, rules, vetoes and grades may be alike: a fault's code says which of them it speaks of. */
const pathOf = (document: SchemeDocument, { code, at }: TermsFault): string => {
  if (at === null) return code === "sumIsNotTotal" ? "total" : ""
  const found = paths(document, at)
  const meant = ofGrades.has(code)
    ? found.find((path) => path.startsWith("grades"))
    : ofVetoes.has(code)
      ? found.find((path) => path.startsWith("vetoes"))
      : ofRules.has(code)
        ? found.findLast((path) => path.includes("deductions") || path.startsWith("vetoes"))
        : found[0]
  return meant ?? ""
}

const isKnown = ({ indicators }: SchemeDocument, tie: TieBreaker): boolean => {
  if (tie.by === "indicator") return indicators.some(({ code }) => code === tie.code)
  if (tie.by === "category") return indicators.some(({ category }) => category === tie.name)
  if (tie.by !== "rule") return true
  return indicators.some(({ deductions }) => deductions.some(({ code }) => code === tie.code))
}

const calledOf = (tie: TieBreaker): string =>
  "code" in tie ? tie.code : "name" in tie ? tie.name : tie.by

const checkTies = (document: SchemeDocument): ReadonlyArray<DocumentFault> => {
  const { tieBreakers } = document.ranking
  const seen = new Set<string>()
  return tieBreakers.flatMap((tie, i) => {
    const [called, path] = [calledOf(tie), `ranking.tieBreakers[${i}]`]
    const isTwice = seen.has(`${tie.by} ${called}`)
    seen.add(`${tie.by} ${called}`)
    return [
      ...(isKnown(document, tie) ? [] : [fault("tieBreakerUnknown", path, called)]),
      ...(isTwice ? [fault("tieBreakerTwice", path, called)] : [])
    ]
  })
}

const checkNames = ({ indicators }: SchemeDocument): ReadonlyArray<DocumentFault> => {
  const lines = indicators.map(({ category, name }) => `${category}\n${name}`)
  return indicators.flatMap(({ code, name, labels }, i) => [
    ...(lines.indexOf(lines[i] ?? "") < i
      ? [fault("nameTwice", `indicators[${i}].name`, code, name)]
      : []),
    ...repeatedOnes(labels).map((label) =>
      fault("labelTwice", `indicators[${i}].labels`, code, label)
    )
  ])
}

export const checkDocument = (document: SchemeDocument): ReadonlyArray<DocumentFault> => {
  const { from, until, publication } = document
  return [
    ...(until !== null && until < from ? [fault("untilBeforeFrom", "until", null, until)] : []),
    ...checkTerms(document).map((one) => fault(one.code, pathOf(document, one), one.at, one.found)),
    ...checkNames(document),
    ...checkTies(document),
    ...repeatedOnes(publication.approvals).map((role) =>
      fault("approvalTwice", "publication.approvals", null, role)
    )
  ]
}
