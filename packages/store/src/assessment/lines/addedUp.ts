/**
 * The sums of one unit, added up from its entries in memory: what `groupedEntries` adds up in the database. One
 * finding more then needs no way there and back to learn what it wrote itself. `db verify` holds both together.
 */
import type { CategorySum } from "@aiwei/domain/assessment/CategorySum"
import type { KeptLine } from "@aiwei/domain/assessment/lines/KeptLine"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { Indicator, IndicatorId } from "@aiwei/domain/scheme/Indicator"
import { Points } from "@aiwei/domain/shared/Points"

import type { Entry } from "./unitFacts.ts"

/** A row of `score_sums`, without its key. */
export interface AddedUp {
  points: number
  notApplicable: number
  leavesNotApplicable: number
  done: number
  deducted: number
  outside: number
  reduced: number
  blocks: number
}

type Leaf = Pick<
  Entry,
  "points" | "notApplicable" | "counted" | "outside" | "reduced" | "blocks" | "standing" | "holds"
>

const nothing = (): AddedUp => ({
  points: 0,
  notApplicable: 0,
  leavesNotApplicable: 0,
  done: 0,
  deducted: 0,
  outside: 0,
  reduced: 0,
  blocks: 0
})

/** What is recorded of a line that was not worked out. */
const addRecorded = (sum: AddedUp, { points, notApplicable }: Leaf, worth: number): void => {
  if (notApplicable) {
    sum.notApplicable += worth
    sum.leavesNotApplicable += 1
  } else if (points !== null) {
    sum.points += points
    sum.done += 1
    if (points < worth) sum.deducted += 1
  }
}

const addWorked = (sum: AddedUp, leaf: Leaf, counted: number, worth: number): void => {
  const outside = leaf.outside ?? 0
  sum.points += counted
  sum.outside += outside
  sum.reduced += leaf.reduced ?? 0
  if (leaf.blocks ?? false) sum.blocks += 1
  if (leaf.standing === "notApplicable" || leaf.standing === "notInUse")
    sum.leavesNotApplicable += 1
  if (leaf.standing !== "scored") return
  sum.done += 1
  if (counted < worth - outside) sum.deducted += 1
}

/** The entries of a unit as they are once these lines are written over them. */
export const leavesAfter = (
  entries: ReadonlyArray<Entry>,
  kept: ReadonlyArray<KeptLine>
): ReadonlyMap<IndicatorId, Leaf> => {
  const leaves = new Map<IndicatorId, Leaf>(entries.map((entry) => [entry.indicatorId, entry]))
  for (const line of kept) {
    const recorded = leaves.get(line.indicatorId) ?? { points: null, notApplicable: false }
    const { points, notApplicable } = recorded
    const { counted, outside, reduced, blocks, standing } = line
    const holds = line.holds === null ? null : JSON.stringify(line.holds)
    leaves.set(line.indicatorId, {
      points,
      notApplicable,
      counted,
      outside,
      reduced,
      blocks,
      standing,
      holds
    })
  }
  return leaves
}

/** Categories in which the unit has an entry. */
export const addedUp = (
  indicators: ReadonlyArray<Indicator>,
  leaves: ReadonlyMap<IndicatorId, Leaf>
): ReadonlyMap<string, AddedUp> => {
  const sums = new Map<string, AddedUp>()
  for (const { id, category, worth } of indicators) {
    const leaf = leaves.get(id)
    if (leaf === undefined) continue
    const sum = sums.get(category) ?? nothing()
    sums.set(category, sum)
    if (leaf.counted === null) addRecorded(sum, leaf, worth)
    else addWorked(sum, leaf, leaf.counted, worth)
  }
  return sums
}

/** Against every category of the scheme, in its order, as totals are made of. */
export const categorySums = (
  indicators: ReadonlyArray<Indicator>,
  unitId: OrgUnitId,
  sums: ReadonlyMap<string, AddedUp>
): ReadonlyArray<CategorySum> => {
  const inOrder = indicators.toSorted((a, b) => a.ordinal - b.ordinal)
  return [...Map.groupBy(inOrder, ({ category }) => category)].map(([category, lines]) => {
    const sum = sums.get(category) ?? nothing()
    const worth = lines.reduce((all, line) => all + line.worth, 0)
    return {
      unitId,
      category,
      points: Points.make(sum.points),
      applicable: Points.make(worth - sum.notApplicable - sum.outside),
      notApplicable: Points.make(sum.notApplicable),
      reducedBy: Points.make(sum.reduced),
      blocks: sum.blocks,
      deducted: sum.deducted,
      notDone: lines.length - sum.done - sum.leavesNotApplicable
    }
  })
}
