/** A mean difference in words, and as a dot with its stretch. What was not worked out is never drawn. */
import type { InspectorLine } from "@aiwei/queries/statistics/inspectorQueries"
import type { DotRow } from "@aiwei/ui/charts/IntervalDots"

import type { InspectorWords } from "./useInspectorWords.ts"

export type Mean = InspectorLine["leniency"]

/** "+0.80": above others. */
export const signed = (text: string): string =>
  text.startsWith("-") || Number(text) === 0 ? text : `+${text}`

export const meanText = (it: InspectorWords, { mean }: Mean): string =>
  mean === null ? it.tooFew : it.points(signed(mean))

export const spanOf = (it: InspectorWords, { interval }: Mean): string | null =>
  interval && it.span(signed(interval.low), signed(interval.high))

export const clearText = (it: InspectorWords, { mean, clear }: Mean): string =>
  mean === null ? "—" : clear ? it.yes : it.no

/** Whoever has too few is not among them. */
export const dotsOf = (
  it: InspectorWords,
  lines: ReadonlyArray<{ readonly name: string; readonly mean: Mean }>
): ReadonlyArray<DotRow> =>
  lines.flatMap(({ name, mean }) => {
    const span = spanOf(it, mean)
    if (mean.mean === null) return []
    const { interval } = mean
    const text = meanText(it, mean)
    return [
      {
        key: name,
        name,
        value: Number(mean.mean),
        text,
        interval:
          interval === null || span === null
            ? null
            : { low: Number(interval.low), high: Number(interval.high), text: span },
        says: it.says(name, text, span ?? "—", mean.n)
      }
    ]
  })
