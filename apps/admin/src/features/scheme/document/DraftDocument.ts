/**
 * A scheme's document as it crosses the wire and as it is edited: points and measures are decimal text and
 * may be half typed. Whether it is a document at all only the server says (`schemes.check`).
 */
import type { PublicationTerms } from "@aiwei/domain/scheme/document/PublicationTerms"
import type { RankingTerms } from "@aiwei/domain/scheme/document/RankingTerms"
import type {
  DocumentIndicator,
  SchemeDocument
} from "@aiwei/domain/scheme/document/SchemeDocument"
import type { Combination } from "@aiwei/domain/scheme/rules/Combination"
import type { DeductionRule } from "@aiwei/domain/scheme/rules/DeductionRule"
import type { EarningRule } from "@aiwei/domain/scheme/rules/EarningRule"
import type { GradeStep } from "@aiwei/domain/scheme/rules/GradeScale"
import type { Measure } from "@aiwei/domain/scheme/rules/Measure"
import type { VetoRule } from "@aiwei/domain/scheme/rules/TotalTerms"
import type { Month } from "@aiwei/domain/shared/Month"
import type { Points } from "@aiwei/domain/shared/Points"

/** The same shape with what is exact as text; lists may be empty while they are typed. */
export type Drafted<A> = A extends Points | Measure | Month
  ? string
  : A extends string | number | boolean | null
    ? A
    : A extends ReadonlyArray<infer Item>
      ? ReadonlyArray<Drafted<Item>>
      : { readonly [K in keyof A]: K extends "code" ? string : Drafted<A[K]> }

export type DraftLine = Drafted<DocumentIndicator>
export type DraftRule = Drafted<DeductionRule>
export type DraftEarning = Drafted<EarningRule>
export type DraftCombination = Drafted<Combination>
export type DraftVeto = Drafted<VetoRule>
export type DraftGrade = Drafted<GradeStep>
export type DraftRanking = Drafted<RankingTerms>
export type DraftPublication = Drafted<PublicationTerms>

export type DraftDocument = Omit<Drafted<SchemeDocument>, "precision"> & {
  /** `0.01`: the smallest step a score is printed in. */
  readonly precision: string
}
