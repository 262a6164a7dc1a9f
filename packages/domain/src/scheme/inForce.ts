/** Which of an office's versions a month is scored by where nobody chose: the newest whose months hold it. */
import type { Month } from "../shared/Month.ts"
import type { AssessmentScheme } from "./AssessmentScheme.ts"

type Dated = Pick<AssessmentScheme, "validFrom" | "validUntil" | "version">

export const holds = ({ validFrom, validUntil }: Dated, month: Month): boolean =>
  validFrom <= month && (validUntil == null || month <= validUntil)

export const inForce = <S extends Dated>(all: ReadonlyArray<S>, month: Month): S | undefined =>
  all.filter((scheme) => holds(scheme, month)).toSorted((a, b) => b.version - a.version)[0]
