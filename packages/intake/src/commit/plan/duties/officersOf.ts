/** The household officers a register names, each with the change of its building: the two are one record. */
import type { AssignmentId, HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"

import type { BuildingRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { dated, type Span } from "../dated.ts"
import { officeStaff } from "../people/officeStaff.ts"
import type { PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { journalled, type UnitNode } from "../units/UnitNode.ts"

const nobody: ReadonlyArray<HouseholdAssignment> = []

type Assigned = Omit<HouseholdAssignment, keyof Span>

/** The building's own id and name stand in the journal's row already, and a person may be unknown. */
const officerKept = (row: HouseholdAssignment | null): object | null => {
  if (row === null) return null
  const { id, personId, officerName, validFrom, validTo } = row
  const kept = { id, officerName, validFrom, validTo }
  return personId === null ? kept : { ...kept, personId }
}

/** Of a new building the first: whoever takes the building back takes all its officers with it. */
const firstOfficer = ({ personId, officerName, validFrom }: HouseholdAssignment): object =>
  personId === null ? { officerName, validFrom } : { officerName, personId, validFrom }

/** The unit's change with its officer in it: for whoever reads the journal they are one record. */
const withOfficer = (
  { entity, id, sheet, cell, counted, ...change }: PlannedChange,
  before: HouseholdAssignment | null,
  after: HouseholdAssignment,
  node: UnitNode
): PlannedChange => {
  const base = { entity, id, sheet, cell, counted }
  const whole = (officer: object | null) => {
    const kept = journalled(node.facts, node.parentId)
    kept["officer"] = officer
    return kept
  }
  if (change.action === "new") {
    return { ...base, action: "new", before: null, after: () => whole(firstOfficer(after)) }
  }
  const was = change.before ?? (() => journalled(node.facts, node.parentId))
  return {
    ...base,
    action: "changed",
    before: () => ({ ...was(), officer: officerKept(before) }),
    after: () => whole(officerKept(after))
  }
}

export interface Officers {
  readonly rows: ReadonlyArray<HouseholdAssignment>
  /** The change of the building with that of its officer. */
  readonly settle: (
    node: UnitNode,
    record: BuildingRecord,
    community: UnitNode,
    change: PlannedChange
  ) => PlannedChange
}

export const officersOf = (books: Books, context: PlanContext): Officers => {
  const staff = officeStaff(books)
  const byUnit = Map.groupBy(books.assignments, ({ unitId }) => unitId)
  const rows: Array<HouseholdAssignment> = []
  const settle: Officers["settle"] = (node, { cadre }, community, change) => {
    if (cadre === null || cadre.trim() === "") return change
    const officerName = cadre.trim()
    const personId = staff(officerName, { unitId: community.id })
    const state = dated<Assigned>(
      byUnit.get(node.id) ?? nobody,
      context.from,
      (held) => held.officerName === officerName && held.personId === personId,
      (held) => {
        const id = held?.id ?? (context.nextId() as AssignmentId)
        return { id, unitId: node.id, personId, officerName }
      }
    )
    if (state._tag === "same") return change
    for (const row of state.rows) rows.push(row)
    return withOfficer(change, state.before, state.rows[0], node)
  }
  return { rows, settle }
}
