/**
 * A visit against the other visits of the same site. A site that is hard for everybody says nothing about who
 * came, so every figure about inspectors, hours and order is a mean of these and of nothing else.
 */
import type { Points } from "../../shared/Points.ts"
import { minus, type Ratio, ratio } from "../../shared/Ratio.ts"
import type { Visit } from "./Visit.ts"

export interface Difference {
  readonly visit: Visit
  /** Above zero: it scored higher than the others did there. */
  readonly by: Ratio
  readonly others: number
}

const meanOf = (scores: ReadonlyArray<Points>): Ratio =>
  ratio(
    scores.reduce((sum, score) => sum + BigInt(score), 0n),
    scores.length
  )

/** Visits of sites where no other visit can be held against them are left out. */
export const differences = (
  visits: ReadonlyArray<Visit>,
  isOther: (visit: Visit, other: Visit) => boolean
): ReadonlyArray<Difference> => {
  const sites = new Map<string, Array<Visit>>()
  for (const visit of visits) {
    const known = sites.get(visit.site)
    if (known === undefined) sites.set(visit.site, [visit])
    else known.push(visit)
  }
  return visits.flatMap((visit) => {
    const others = (sites.get(visit.site) ?? []).filter(
      (other) => other !== visit && isOther(visit, other)
    )
    if (others.length === 0) return []
    const mean = meanOf(others.map(({ score }) => score))
    return [{ visit, by: minus(ratio(visit.score), mean), others: others.length }]
  })
}

/** Against visits that this inspector had no part in. */
export const differencesOf = (
  visits: ReadonlyArray<Visit>,
  inspector: string
): ReadonlyArray<Difference> => {
  const isOwn = ({ inspectors }: Visit) => inspectors.includes(inspector)
  return differences(visits, (_visit, other) => !isOwn(other)).filter(({ visit }) => isOwn(visit))
}
