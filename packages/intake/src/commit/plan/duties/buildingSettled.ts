/** One row of a register merged with hand edits of that building: what is taken, and what is told. */
import type { BuildingRecord } from "../../../report.ts"
import { told } from "../given/agreed.ts"
import type { Given } from "../given/Given.ts"
import { type FieldWords, keptFindings } from "../given/keptFindings.ts"
import { type Kept, settled } from "../given/settled.ts"
import type { Tells } from "../tells.ts"
import type { UnitTold } from "../units/unitChanges.ts"
import type { UnitFacts, UnitNode } from "../units/UnitNode.ts"

const buildingWords: Readonly<Record<string, FieldWords>> = {
  name: { zh: "楼号", en: "name of the building" },
  place: { zh: "所在小区", en: "place of the building" },
  stairwells: { zh: "单元数", en: "number of stairwells" },
  households: { zh: "户数", en: "number of households" },
  property: { zh: "物业", en: "property management" },
  propertyCompany: { zh: "物业公司", en: "property company" }
}
export const officerWords: FieldWords = { zh: "包户干部", en: "household officer" }

const columns: Readonly<Record<string, string>> = {
  name: "building",
  place: "estate",
  stairwells: "units",
  property: "hasProperty",
  officer: "cadre"
}

export const buildingCell =
  ({ cellOf }: Tells, { row }: BuildingRecord) =>
  (field: string): string =>
    cellOf(row, columns[field] ?? field)

/** Found by an older name, or where it stood before it was moved. */
const foundOtherwise = (
  { building }: BuildingRecord,
  node: UnitNode,
  place: { readonly said: UnitNode; readonly now: UnitNode | undefined }
): ReadonlyArray<Kept> => {
  const kept = { verdict: "kept" } as const
  const [name, { said, now }] = [building.trim(), place]
  return [
    ...(name === node.facts.name
      ? []
      : [{ ...kept, field: "name", stored: node.facts.name, incoming: name }]),
    ...(now === undefined || now === said
      ? []
      : [{ ...kept, field: "place", stored: now.facts.name, incoming: said.facts.name }])
  ]
}

export interface BuildingSettled {
  readonly facts: Partial<UnitFacts>
  readonly said: UnitTold
}

export const buildingSettled = (
  record: BuildingRecord,
  node: UnitNode,
  facts: Partial<UnitFacts>,
  given: Given,
  tells: Tells,
  place: { readonly said: UnitNode; readonly now: UnitNode | undefined }
): BuildingSettled => {
  const merged = settled<UnitFacts>(node.stored, facts, given)
  const kept = [...foundOtherwise(record, node, place), ...merged.kept]
  const doubts = keptFindings(kept, buildingWords, buildingCell(tells, record))
  return { facts: merged.told, said: told(doubts, merged.agreed) }
}
