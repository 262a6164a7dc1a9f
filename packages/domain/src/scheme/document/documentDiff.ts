/**
 * What is different between two documents, line by line and rule by rule, words, ranks and publication
 * included. The values are those that are shown, so that a difference can be read as it is.
 */
import { type TermsChange, termsDiff } from "../rules/termsDiff.ts"
import type { DocumentShown } from "./DocumentShown.ts"

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Terms of ranking and publication are told one by one: `publication.noticeDays`. */
const opened = (change: TermsChange): ReadonlyArray<TermsChange> => {
  if (change.kind !== "changed" || change.of !== "scheme") return [change]
  const { before, after, field } = change
  if (!isRecord(before) || !isRecord(after)) return [change]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((key) => {
    const [was, is] = [before[key] ?? null, after[key] ?? null]
    const isSame = JSON.stringify(was) === JSON.stringify(is)
    return isSame ? [] : [{ ...change, field: `${field}.${key}`, before: was, after: is }]
  })
}

export const documentDiff = (
  before: DocumentShown,
  after: DocumentShown
): ReadonlyArray<TermsChange> => termsDiff(before, after).flatMap(opened)
