/**
 * What must hold before a scheme is used: its indicators add up to its total, codes and lines are
 * unique, every line is worth something. All faults are named at once. docs/rules/scoring.md
 */
import { type Points, total, written } from "../shared/Points.ts"

export interface SchemeFault {
  readonly code:
    | "no_indicators"
    | "sum_is_not_total"
    | "code_twice"
    | "name_twice"
    | "worth_nothing"
  /** The indicator's code, or the sum that was found. */
  readonly at: string | null
}

export interface SchemeDraft {
  readonly total: Points
  readonly indicators: ReadonlyArray<{
    readonly code: string
    readonly category: string
    readonly name: string
    readonly worth: Points
  }>
}

const repeated = (keys: ReadonlyArray<string>): ReadonlyArray<number> => {
  const seen = new Set<string>()
  return keys.flatMap((key, i) => {
    if (seen.has(key)) return [i]
    seen.add(key)
    return []
  })
}

export const checkScheme = ({
  total: stated,
  indicators
}: SchemeDraft): ReadonlyArray<SchemeFault> => {
  if (indicators.length === 0) return [{ code: "no_indicators", at: null }]
  const at = (i: number) => indicators[i]?.code ?? null
  const sum = total(indicators.map((indicator) => indicator.worth))
  return [
    ...(sum === stated ? [] : [{ code: "sum_is_not_total" as const, at: written(sum) }]),
    ...repeated(indicators.map((indicator) => indicator.code)).map((i) => ({
      code: "code_twice" as const,
      at: at(i)
    })),
    ...repeated(indicators.map(({ category, name }) => `${category}\n${name}`)).map((i) => ({
      code: "name_twice" as const,
      at: at(i)
    })),
    ...indicators
      .filter((indicator) => indicator.worth <= 0)
      .map((indicator) => ({ code: "worth_nothing" as const, at: indicator.code }))
  ]
}
