/**
 * Duties that were imported before the staff list: a zone's leader, a building's officer, known by name
 * only until now. Each is given the person as a change of its own, uncounted, so that an undo finds it;
 * the zone's or the building's own row stays where it was last read from.
 */
import type { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import type { ResponsibilityZone } from "@aiwei/domain/duty/ResponsibilityZone"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import type { PersonId } from "@aiwei/domain/people/Person"

import type { Books } from "../Books.ts"
import type { PlannedChange } from "../Plan.ts"
import type { Source } from "../units/unitChanges.ts"
import type { UnitDrafts } from "../units/unitDrafts.ts"
import { officeStaff } from "./officeStaff.ts"

export interface DutiesLinked {
  readonly changes: ReadonlyArray<PlannedChange>
  readonly zones: ReadonlyArray<ResponsibilityZone>
  readonly assignments: ReadonlyArray<HouseholdAssignment>
}

const linkChange = (
  entity: "ZoneLeader" | "HouseholdAssignment",
  before: ResponsibilityZone | HouseholdAssignment,
  after: ResponsibilityZone | HouseholdAssignment,
  source: Source
): PlannedChange => ({
  entity,
  id: before.id,
  action: "changed",
  before: () => before,
  after: () => after,
  ...source,
  counted: false
})

const communityOf = (drafts: UnitDrafts, id: OrgUnitId): OrgUnitId | null => {
  const node = drafts.get(id)
  const above = node === undefined ? [] : drafts.lineage(node)
  return (
    above.find(({ facts: { level } }) => level === "community" || level === "village")?.id ?? null
  )
}

/** `staff` is the office's people and posts as the list leaves them. */
export const dutiesLinked = (
  books: Pick<Books, "zones" | "assignments">,
  staff: Pick<Books, "people" | "posts" | "given">,
  drafts: UnitDrafts,
  sourceOf: (person: PersonId) => Source
): DutiesLinked => {
  const find = officeStaff(staff)
  const changes: Array<PlannedChange> = []
  const zones = books.zones.flatMap((zone) => {
    if (zone.leaderId !== null) return []
    const leaderId = find(zone.leaderName, { title: zone.leaderTitle })
    if (leaderId === null) return []
    const after = { ...zone, leaderId }
    changes.push(linkChange("ZoneLeader", zone, after, sourceOf(leaderId)))
    return [after]
  })
  const assignments = books.assignments.flatMap((held) => {
    if (held.personId !== null) return []
    const personId = find(held.officerName, { unitId: communityOf(drafts, held.unitId) })
    if (personId === null) return []
    const after = { ...held, personId }
    changes.push(linkChange("HouseholdAssignment", held, after, sourceOf(personId)))
    return [after]
  })
  return { changes, zones, assignments }
}
