/** The rows of one unit in one month as the kernel's inputs, with its second scorings beside them. */
import type { ScoreTally } from "../../assessment/ScoreTally.ts"
import type { Outside } from "../../assessment/scoring/totalOf.ts"
import type { EvidenceItem } from "../../evidence/EvidenceItem.ts"
import type { Inspection } from "../../evidence/Inspection.ts"
import type { LedgerRow } from "../../evidence/LedgerRow.ts"
import { type RecordedValue, unitInputs } from "../../evidence/unitInputs.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { Month } from "../../shared/Month.ts"
import type { Points } from "../../shared/Points.ts"
import type { BlindDouble } from "../unitEvidence.ts"
import type { MonthUnit } from "./MonthUnit.ts"

export interface UnitRows {
  readonly unitId: OrgUnitId
  readonly group: string | null
  readonly period: Month
  readonly level: string | null
  readonly tally: Pick<ScoreTally, "bonus" | "vetoed"> | null
  readonly inspections: ReadonlyArray<Inspection>
  readonly items: ReadonlyArray<EvidenceItem>
  readonly ledger: ReadonlyArray<LedgerRow>
  readonly recorded: ReadonlyArray<RecordedValue>
  readonly lastPeriod: ReadonlyMap<string, Points>
}

const outsideOf = ({ ledger, tally }: UnitRows): Outside => {
  const own = (kind: LedgerRow["kind"]) => ledger.filter((row) => row.kind === kind)
  return {
    bonuses: [...own("bonus"), ...(tally === null ? [] : [{ id: "sheet", points: tally.bonus }])],
    penalties: own("penalty"),
    vetoes: own("veto").flatMap(({ id, veto: rule }) => (rule === null ? [] : [{ id, rule }]))
  }
}

/** What a second scorer found, as if it had been found in the round that was scored again. */
const doublesOf = ({ inspections, items, period }: UnitRows): ReadonlyArray<BlindDouble> =>
  inspections.flatMap(({ id, kind, day, indicators, doubleOf: of }) => {
    if (of === null) return []
    const own = unitInputs({
      period,
      placeKind: null,
      inspections: [{ id, kind, day, indicators, doubleOf: null }],
      items: items.filter((item) => item.inspectionId === id),
      recorded: [],
      lastPeriod: new Map()
    })
    return [{ id, of, deductions: own.deductions, earned: own.earned }]
  })

export const unitOfMonth = (rows: UnitRows): MonthUnit => {
  const { unitId, group, period, level, tally, inspections, items, recorded, lastPeriod } = rows
  const known = { period, placeKind: level, inspections, items, recorded, lastPeriod }
  return {
    id: unitId,
    unitId,
    group,
    inputs: unitInputs(known, outsideOf(rows)),
    vetoed: tally?.vetoed ?? false,
    inspectors: new Map(inspections.map((one) => [one.id, one.inspectors])),
    doubles: doublesOf(rows),
    inspections
  }
}
