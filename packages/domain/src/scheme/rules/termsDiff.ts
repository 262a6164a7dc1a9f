/**
 * What is different between two versions of a scheme's arithmetic, line by line and rule by rule, by their
 * codes: the same code is the same line, whatever else of it changed. Order is no difference but of grades. docs/rules/schemes.md
 */
import { canonicalJson } from "../../shared/canonicalJson.ts"

/** What a difference is about. */
export type DiffOf = "scheme" | "indicator" | "rule" | "veto"

export type TermsChange =
  | {
      readonly kind: "added" | "removed"
      readonly of: Exclude<DiffOf, "scheme">
      /** Its code, and that of the indicator a rule belongs to. */
      readonly code: string
      readonly within: string | null
      readonly value: unknown
    }
  | {
      readonly kind: "changed"
      readonly of: DiffOf
      /** Null for the scheme itself. */
      readonly code: string | null
      readonly within: string | null
      readonly field: string
      readonly before: unknown
      readonly after: unknown
    }

interface At {
  readonly of: DiffOf
  readonly code: string | null
  readonly within: string | null
}

type Fields = Readonly<Record<string, unknown>>

const changedFields = (before: Fields, after: Fields, at: At): ReadonlyArray<TermsChange> =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .toSorted()
    .filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null))
    .map((field) => ({
      kind: "changed",
      ...at,
      field,
      before: before[field] ?? null,
      after: after[field] ?? null
    }))

interface Coded {
  readonly code: string
}

interface Line extends Coded {
  readonly deductions: ReadonlyArray<Coded>
}

/** Terms as they are stored, and documents as they are shown: what matters is what bears a code. */
export interface Comparable {
  readonly indicators: ReadonlyArray<Line>
  readonly vetoes: ReadonlyArray<Coded>
}

const byCode = <A extends Coded>(
  before: ReadonlyArray<A>,
  after: ReadonlyArray<A>,
  of: Exclude<DiffOf, "scheme">,
  within: string | null,
  both: (before: A, after: A) => ReadonlyArray<TermsChange>
): ReadonlyArray<TermsChange> => {
  const [old, young] = [before, after].map((all) => new Map(all.map((one) => [one.code, one])))
  const codes = [...new Set([...before, ...after].map(({ code }) => code))]
  return codes.flatMap((code): ReadonlyArray<TermsChange> => {
    const [was, is] = [old?.get(code), young?.get(code)]
    if (was === undefined) return [{ kind: "added", of, code, within, value: is }]
    if (is === undefined) return [{ kind: "removed", of, code, within, value: was }]
    return both(was, is)
  })
}

const ruleChanges = (within: string) => (before: Coded, after: Coded) =>
  changedFields({ ...before }, { ...after }, { of: "rule", code: before.code, within })

const indicatorChanges = (before: Line, after: Line) => {
  const { deductions: old, ...was } = before
  const { deductions: young, ...is } = after
  return [
    ...changedFields(was, is, { of: "indicator", code: before.code, within: null }),
    ...byCode(old, young, "rule", before.code, ruleChanges(before.code))
  ]
}

const vetoChanges = (before: Coded, after: Coded) =>
  changedFields({ ...before }, { ...after }, { of: "veto", code: before.code, within: null })

/** Empty exactly when both score everything alike, line by line. */
export const termsDiff = (before: Comparable, after: Comparable): ReadonlyArray<TermsChange> => {
  const { indicators: oldLines, vetoes: oldVetoes, ...was } = before
  const { indicators: newLines, vetoes: newVetoes, ...is } = after
  return [
    ...changedFields(was, is, { of: "scheme", code: null, within: null }),
    ...byCode(oldLines, newLines, "indicator", null, indicatorChanges),
    ...byCode(oldVetoes, newVetoes, "veto", null, vetoChanges)
  ]
}
