/**
 * The texts of a building's row as they are meant, where the file shows stored numbers by their masks:
 * its names before the building is looked for, the others against what is stored of it.
 */
import { looksMasked } from "@aiwei/domain/personal/unmasked"

import type { BuildingRecord, Finding } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { maskRefused, nameMeant, unmaskedTexts } from "../maskedTexts.ts"
import type { Tells } from "../tells.ts"
import type { UnitNode } from "../units/UnitNode.ts"

/** A row under the names that are stored. */
export const buildingNamed = ({ units }: Books): ((record: BuildingRecord) => BuildingRecord) => {
  const named = nameMeant(() => units.map(({ name }) => name))
  return (record) => {
    const { building, estate } = record
    if (!looksMasked(building) && !looksMasked(estate ?? "")) return record
    return { ...record, building: named(building), estate: estate && named(estate) }
  }
}

/** Of a row that names nothing stored. */
export const nameDoubts = (record: BuildingRecord, { cellOf }: Tells): ReadonlyArray<Finding> =>
  (["estate", "building"] as const).flatMap((field) => {
    const text = record[field] ?? ""
    return looksMasked(text) ? [maskRefused(cellOf(record.row, field), text)] : []
  })

export interface BuildingTexts {
  readonly record: BuildingRecord
  readonly doubts: ReadonlyArray<Finding>
}

export const buildingTexts = (
  record: BuildingRecord,
  { facts }: UnitNode,
  officer: () => string | null,
  { cellOf }: Tells
): BuildingTexts => {
  const { propertyCompany, cadre } = record
  // There may be a hundred thousand rows, and hardly ever one with a star.
  if (!looksMasked(propertyCompany ?? "") && !looksMasked(cadre ?? ""))
    return { record, doubts: [] }
  const stored = { propertyCompany: facts.propertyCompany, cadre: officer() }
  const { changed, doubts } = unmaskedTexts({ propertyCompany, cadre }, stored, (field) =>
    cellOf(record.row, field)
  )
  return { record: { ...record, ...changed }, doubts }
}
