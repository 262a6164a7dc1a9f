/**
 * A document as it crosses the wire: the same shape, with points and measures as decimal text. Written as
 * JSON it is a scheme file, so that what was shown and edited is sent back as it is.
 */
import type { Month } from "../../shared/Month.ts"
import type { Points } from "../../shared/Points.ts"
import type { Measure } from "../rules/Measure.ts"
import type { DocumentIndicator, SchemeDocument } from "./SchemeDocument.ts"

export type Shown<A> = A extends Points | Measure | Month
  ? string
  : A extends string | number | boolean | null
    ? A
    : A extends ReadonlyArray<infer Item>
      ? ReadonlyArray<Shown<Item>>
      : { readonly [K in keyof A]: K extends "code" ? string : Shown<A[K]> }

export type IndicatorShown = Shown<DocumentIndicator>

export type DocumentShown = Omit<Shown<SchemeDocument>, "precision"> & {
  /** `0.01`: the smallest step a score is printed in. */
  readonly precision: string
}
