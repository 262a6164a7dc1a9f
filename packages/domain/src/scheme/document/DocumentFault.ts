/**
 * What is wrong with a scheme's document, and where: in how its file is written, in what its words refer to,
 * or in its arithmetic. Codes and data only; the sentences belong to whoever shows them.
 */
import { termsFaults } from "../rules/TermsFault.ts"

/** Of the file. `allowed` names the limit, the ends or the choices. */
export const fileFaults = [
  "tooLarge",
  "tooDeep",
  "tooManyValues",
  /** Told by whoever reads the file: a text is always readable. */
  "notUtf8",
  /** Anchors and aliases: a few lines could stand for a billion. */
  "aliasUsed",
  "tagUsed",
  /** `found`: what the parser calls it. */
  "syntax",
  "severalDocuments",
  "empty",
  "keyMissing",
  "keyUnknown",
  "keyTwice",
  "notRecord",
  "notList",
  "listEmpty",
  "notText",
  "textTooLong",
  "textUnprintable",
  "notDecimal",
  /** Finer than a thousandth. */
  "tooFine",
  "outOfRange",
  "notWhole",
  "notTrueOrFalse",
  "notMonth",
  "notAChoice"
] as const
export type FileFaultCode = (typeof fileFaults)[number]

/** Of what the words of a document refer to. */
const wordingFaults = [
  /** The last month lies before the first. */
  "untilBeforeFrom",
  /** Two lines of a category are called alike: a sheet could not tell them apart. */
  "nameTwice",
  "labelTwice",
  /** A tie-breaker names a line, a category or a rule that the scheme does not have. */
  "tieBreakerUnknown",
  "tieBreakerTwice",
  "approvalTwice"
] as const

export const documentFaults = [...fileFaults, ...wordingFaults, ...termsFaults] as const
export type DocumentFaultCode = (typeof documentFaults)[number]

export interface DocumentFault {
  readonly code: DocumentFaultCode
  /** `indicators[2].deductions[0].points`; empty for the whole. */
  readonly path: string
  /** Both from 1; null where no text is at hand. */
  readonly line: number | null
  readonly column: number | null
  /** The code of the line, rule or veto it is about; null for the whole or where the path says it. */
  readonly at: string | null
  readonly found: string | null
  readonly allowed: ReadonlyArray<string>
}
