/** Sums of the ledger and vetoes that lines make hold, brought together by unit. */
import { nothingOutside, type OutsideLines } from "@aiwei/domain/assessment/lines/outsideLines"
import type { LedgerRow } from "@aiwei/domain/evidence/LedgerRow"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { type Points, total } from "@aiwei/domain/shared/Points"

interface LedgerSum {
  readonly unitId: OrgUnitId
  readonly kind: LedgerRow["kind"]
  readonly veto: string | null
  readonly points: Points
}

interface Held {
  readonly unitId: OrgUnitId
  readonly holds: ReadonlyArray<string>
}

const withVetoes = (outside: OutsideLines, codes: ReadonlyArray<string>): OutsideLines => ({
  ...outside,
  vetoes: [...new Set([...outside.vetoes, ...codes])].toSorted()
})

const withSum = (outside: OutsideLines, { kind, veto, points }: LedgerSum): OutsideLines => {
  if (kind === "veto") return withVetoes(outside, veto === null ? [] : [veto])
  return { ...outside, [kind]: total([outside[kind], points]) }
}

export const outsideByUnit = (
  ledger: ReadonlyArray<LedgerSum>,
  held: ReadonlyArray<Held>
): ReadonlyMap<OrgUnitId, OutsideLines> => {
  const found = new Map<OrgUnitId, OutsideLines>()
  const at = (unitId: OrgUnitId) => found.get(unitId) ?? nothingOutside
  for (const sum of ledger) found.set(sum.unitId, withSum(at(sum.unitId), sum))
  for (const { unitId, holds } of held) found.set(unitId, withVetoes(at(unitId), holds))
  return found
}
