/**
 * A sheet's indicators to those of the scheme. Later sheets shorten names and keep category, points and
 * order; every pair is scored on all four and the best assignment as a whole is taken.
 */
import { compact } from "../../../cells/cellText.ts"
import { parseThousandths, writtenExactly } from "../../../cells/exact.ts"
import type { KnownIndicator } from "../../../KnownReference.ts"
import { likeness } from "../../../reference/similarity.ts"
import type { SheetIndicator } from "../sheet/ScoreSheet.ts"
import { assign } from "./assign.ts"

export interface MatchedIndicator extends KnownIndicator {
  /** False for an indicator that the scheme did not have before this sheet. */
  readonly known: boolean
}

/** Below this a pair is a coincidence. */
const least = 2.2
const nothingAlike = 0.2

const bare = (text: string): string => compact(text).replace(/[、,，。;；/及与和的（）()]/gu, "")

const nameScore = (label: string, item: KnownIndicator): number =>
  Math.max(...[item.name, ...item.labels].map((name) => likeness(bare(label), bare(name))))

interface Place {
  readonly indicator: SheetIndicator
  readonly at: number
}

const pairScore = (
  { indicator, at }: Place,
  item: KnownIndicator,
  itemAt: number,
  sameLength: boolean
): number => {
  const name = nameScore(indicator.label, item)
  const category =
    indicator.category === null || item.category === null
      ? 0.5
      : bare(indicator.category) === bare(item.category)
        ? 1
        : likeness(bare(indicator.category), bare(item.category)) * 0.6
  const points =
    indicator.points === null ? 0.5 : indicator.points === parseThousandths(item.points) ? 1 : -0.5
  const order = sameLength && at === itemAt ? 1 : Math.max(0, 0.6 - Math.abs(at - itemAt) * 0.05)
  return name < nothingAlike && !(sameLength && at === itemAt)
    ? -10
    : name * 3 + category + points + order
}

/** The first sheet of all makes the scheme: I01, I02, … in its order. */
export const schemeFrom = (
  indicators: ReadonlyArray<SheetIndicator>
): ReadonlyArray<KnownIndicator> =>
  indicators.map(({ label, category, points }, index) => ({
    itemCode: codeOf(index + 1),
    category,
    name: label,
    labels: [],
    points: points === null ? "0" : writtenExactly(points)
  }))

const codeOf = (number: number): string => `I${String(number).padStart(2, "0")}`

const highest = (scheme: ReadonlyArray<KnownIndicator>): number =>
  Math.max(0, ...scheme.map(({ itemCode }) => Number(/\d+$/u.exec(itemCode)?.[0] ?? 0)))

export const matchIndicators = (
  indicators: ReadonlyArray<SheetIndicator>,
  scheme: ReadonlyArray<KnownIndicator>
): ReadonlyArray<MatchedIndicator> => {
  const sameLength = indicators.length === scheme.length
  const scores = indicators.map((indicator, at) =>
    scheme.map((item, itemAt) => pairScore({ indicator, at }, item, itemAt, sameLength))
  )
  const chosen = assign(scores, least)
  let next = highest(scheme)
  return indicators.map((indicator, index) => {
    const item = scheme[chosen[index] ?? -1]
    if (item !== undefined) return { ...item, known: true }
    next += 1
    const [made] = schemeFrom([indicator])
    return {
      itemCode: codeOf(next),
      category: made?.category ?? null,
      name: indicator.label,
      labels: [],
      points: made?.points ?? "0",
      known: false
    }
  })
}
