/** Buildings of one compound with one officer are one line of the card: 静园家园 1、2、4、5. */
import type { PersonId } from "../../people/Person.ts"
import type { Day } from "../../shared/Day.ts"
import type { OrgUnitId } from "../OrgUnitId.ts"
import type { CardBuilding } from "./CardReads.ts"

export interface BuildingGroup {
  readonly compound: string | null
  readonly officerName: string | null
  readonly personId: PersonId | null
  readonly officerUntil: Day | null
  readonly gap: boolean
  readonly households: number
  readonly buildings: ReadonlyArray<{ readonly id: OrgUnitId; readonly name: string }>
}

const keyOf = ({ parentName, officerName, personId, gap }: CardBuilding): string =>
  [parentName, officerName, personId, gap].join("\u0000")

export const buildingGroups = (
  buildings: ReadonlyArray<CardBuilding>
): ReadonlyArray<BuildingGroup> => {
  const groups = Map.groupBy(buildings, keyOf)
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    if (first === undefined) return []
    const { parentName, officerName, personId, officerUntil, gap } = first
    return [
      {
        compound: parentName,
        officerName,
        personId,
        officerUntil,
        gap: gap === 1,
        households: rows.reduce((sum, row) => sum + (row.households ?? 0), 0),
        buildings: rows.map(({ id, name }) => ({ id, name }))
      }
    ]
  })
}
