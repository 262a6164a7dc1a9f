/** One unit and period scored, with why it has no score where it has none. */
import { type AssessedCard, assess } from "@aiwei/domain/assessment/scoring/assess"
import type { SchemeDocument } from "@aiwei/domain/scheme/document/SchemeDocument"
import type { Points } from "@aiwei/domain/shared/Points"

import type { RowReader } from "../read/RowReader.ts"
import { type CardTerms, cardInputs } from "./cardInputs.ts"

/** `blocked`: lines that the scheme does not do without were not looked at. */
export type Status = "scored" | "notScored" | "blocked" | "vetoed" | "outOfRanks"

/**
 * `said`: the table says so; `nothingRead`: no value of it; `faulty`: values that could not be used;
 * `nothingApplies`: no line of the scheme is for it.
 */
export type Why = "said" | "nothingRead" | "faulty" | "nothingApplies" | "missing" | "veto" | null

export interface ScoredCard {
  readonly card: number
  readonly score: Points | null
  readonly status: Status
  readonly why: Why
  /** Null where it was not scored at all. */
  readonly assessed: AssessedCard | null
}

const statusOf = (
  { vetoes }: SchemeDocument,
  { total, outOfRanks, vetoed }: AssessedCard
): readonly [Status, Why] => {
  if (total === null) return ["blocked", "missing"]
  if (outOfRanks) return ["outOfRanks", "veto"]
  const isZero = vetoes.some(
    ({ code, effect }) => effect.kind === "zero" && vetoed.some((held) => held.code === code)
  )
  return isZero ? ["vetoed", "veto"] : ["scored", null]
}

export const scoredCard = (
  reader: RowReader,
  terms: CardTerms,
  card: number,
  month: number
): ScoredCard => {
  const { book } = reader
  const none = { card, score: null, status: "notScored" as const, assessed: null }
  if (book.words.text(book.field(card, "reason")) !== null) return { ...none, why: "said" }
  if (book.field(card, "faults") > 0) return { ...none, why: "faulty" }
  const { inputs, isSaid } = cardInputs(reader, terms, card, month)
  if (!isSaid) return { ...none, why: "nothingRead" }
  const assessed = assess(terms.scheme, inputs)
  if (assessed.unused.length > 0) return { ...none, why: "faulty", assessed }
  const { applicable, available, total } = assessed
  if (total !== null && (applicable <= 0 || available <= 0))
    return { ...none, why: "nothingApplies" }
  const [status, why] = statusOf(terms.scheme, assessed)
  return { card, score: total, status, why, assessed }
}
