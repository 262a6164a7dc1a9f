import type { DocumentIndicator } from "@aiwei/domain/scheme/document/SchemeDocument"
/** Which rule of an indicator a value goes to: the one that is named, or the only one that reads such values. */
import type { DeductionRule } from "@aiwei/domain/scheme/rules/DeductionRule"
import type { EarningRule } from "@aiwei/domain/scheme/rules/EarningRule"

import { compact } from "../../cells/cellText.ts"
import type { ValueKind } from "../mapping/valueKinds.ts"

const deducts: Readonly<Partial<Record<ValueKind, ReadonlyArray<DeductionRule["kind"]>>>> = {
  lost: ["stated"],
  times: ["perOccurrence"],
  absent: ["fixedIfMissing"],
  measured: ["perShortfall", "beyondLimit"],
  share: ["perShortfall", "beyondLimit"]
}

const earns: Readonly<Partial<Record<ValueKind, ReadonlyArray<EarningRule["kind"]>>>> = {
  score: ["graded", "scorers"],
  measured: ["linear"],
  share: ["linear"],
  done: ["proportional"],
  checked: ["checklist"]
}

export type RuleFor =
  | { readonly kind: "deduction"; readonly rule: DeductionRule }
  | { readonly kind: "earning" }
  | { readonly kind: "unknown" | "needed" | "readsOther" }

/** The rules that could be meant, for whoever has to name one. */
export const rulesReading = (one: DocumentIndicator, as: ValueKind): ReadonlyArray<DeductionRule> =>
  one.deductions.filter(({ kind }) => deducts[as]?.includes(kind) ?? false)

/** Without a name what has to be earned comes first: a limit that also deducts is named. */
export const ruleFor = (one: DocumentIndicator, as: ValueKind, name: string | null): RuleFor => {
  const reading = rulesReading(one, as)
  if (name !== null) {
    const rule = one.deductions.find(
      ({ code, text }) => code === name || compact(text) === compact(name)
    )
    if (rule === undefined) return { kind: "unknown" }
    return reading.includes(rule) ? { kind: "deduction", rule } : { kind: "readsOther" }
  }
  if (earns[as]?.includes(one.earning.kind) ?? false) return { kind: "earning" }
  const [rule] = reading
  if (rule === undefined) return { kind: "readsOther" }
  return reading.length > 1 ? { kind: "needed" } : { kind: "deduction", rule }
}

/** An indicator by its code, its name or a name that sheets give it. */
export const indicatorCalled = (
  indicators: ReadonlyArray<DocumentIndicator>,
  name: string
): DocumentIndicator | null => {
  const wanted = compact(name)
  return (
    indicators.find(({ code }) => code === name.trim()) ??
    indicators.find((one) => compact(one.name) === wanted) ??
    indicators.find(({ labels }) => labels.some((label) => compact(label) === wanted)) ??
    null
  )
}
