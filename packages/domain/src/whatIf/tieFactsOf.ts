/** What a scheme's tie-breakers see of a card that was worked out on the bench: shares before any weighing. */
import { leafOf } from "../assessment/leafOf.ts"
import { keptLineOf } from "../assessment/lines/keptLineOf.ts"
import type { AssessedCard } from "../assessment/scoring/assess.ts"
import { lineFactsOf } from "../ranking/order/lineFactsOf.ts"
import type { Share } from "../ranking/order/TieFacts.ts"
import type { Parted } from "../ranking/order/tieOrder.ts"
import type { IndicatorTerms } from "../scheme/rules/IndicatorTerms.ts"
import type { TotalTerms } from "../scheme/rules/TotalTerms.ts"
import { noPoints, type Points, total } from "../shared/Points.ts"

/** A document's lines name their category; a bare rule does not, and then no breaker asks for one. */
export interface BenchTerms extends Omit<TotalTerms, "indicators"> {
  readonly indicators: readonly [BenchLine, ...ReadonlyArray<BenchLine>]
}
interface BenchLine extends IndicatorTerms {
  readonly category?: string
}

/** What parts a unit from its equals and is in no evidence of the month. */
export interface TieMark {
  /** Code, name, identity. */
  readonly key: string
  /** On the whole scale, in the last published month. */
  readonly previous: Points | null
}

export const tieFactsOf = (
  terms: BenchTerms,
  card: AssessedCard,
  { key, previous }: TieMark,
  vetoed: boolean
): Parted => {
  const found = new Map(card.lines.map((line) => [line.code, line]))
  const categories = new Map<string, Share>()
  const facts = terms.indicators.map(({ code, worth, category }) => {
    const line = found.get(code) ?? null
    const worked = line && keptLineOf(terms.vetoes, worth, line)
    const recorded = worked && { points: null, notApplicable: false, worked }
    if (category !== undefined) {
      const so = categories.get(category) ?? { points: noPoints, of: noPoints }
      const leaf = leafOf(worth, recorded, "rebase")
      categories.set(category, {
        points: total([so.points, leaf.counted]),
        of: total([so.of, leaf.worth])
      })
    }
    return { code, worth, recorded, line }
  })
  const vetoes = Math.max(card.vetoed.length, vetoed ? 1 : 0)
  return { key, previous, vetoes, categories, ...lineFactsOf(facts) }
}
