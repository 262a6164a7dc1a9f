/** The household officers a register names, each with the change of its building: the two are one record. */
import type { AssignmentId, HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import type { Day } from "@aiwei/domain/shared/Day"

import type { BuildingRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { dated, holdsOn, spanOn, type Span } from "../dated.ts"
import { alike } from "../given/Given.ts"
import { keptFinding } from "../given/keptFindings.ts"
import { verdictOf } from "../given/settled.ts"
import { officeStaff, wasCalled } from "../people/officeStaff.ts"
import type { PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import type { Tells } from "../tells.ts"
import { journalled, type UnitNode } from "../units/UnitNode.ts"
import { buildingCell, officerWords } from "./buildingSettled.ts"

/** As the journal keeps it within the building. */
const officerField = "officer.officerName"

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
  /** Whom the building has then, as it is written. */
  readonly nameOf: (node: UnitNode) => string | null
  readonly rows: ReadonlyArray<HouseholdAssignment>
  /** The change of the building with that of its officer. */
  readonly settle: (
    node: UnitNode,
    record: BuildingRecord,
    community: UnitNode,
    change: PlannedChange,
    tells: Tells
  ) => PlannedChange
}

/** The file says what a hand had written: noted once, with the officer on both sides. */
const withAgreed = (
  change: PlannedChange,
  held: HouseholdAssignment,
  node: UnitNode
): PlannedChange => {
  const was = change.before ?? (() => journalled(node.facts, node.parentId))
  const now = change.after ?? was
  const agreed = [...(change.agreed ?? []), officerField]
  const officer = officerKept(held)
  return {
    ...change,
    agreed,
    before: () => ({ ...was(), officer }),
    after: () => ({ ...now(), officer, agreed })
  }
}

/** The change when a hand edit of the officer stands in the way of the file's; else undefined. */
const officerByHand = (
  change: PlannedChange,
  node: UnitNode,
  history: ReadonlyArray<HouseholdAssignment>,
  incoming: string,
  { books, from, cell }: { readonly books: Books; readonly from: Day; readonly cell: string }
): PlannedChange | undefined => {
  const held = history.find(holdsOn(from))
  const isRenamed =
    held !== undefined &&
    held.officerName !== incoming &&
    wasCalled(books.given, held.personId, incoming)
  if (isRenamed) return change
  const base = books.given.units.get(node.id)?.base
  const isEnded = held === undefined && history.some(({ validTo }) => validTo <= from)
  if (base === undefined || (held === undefined && !isEnded)) return undefined
  const stored = held?.officerName ?? null
  const verdict = verdictOf(stored, base.get(officerField), incoming)
  if (verdict === "taken") return undefined
  if (verdict === "same") {
    const isNew = held !== undefined && !alike(stored, base.get(officerField))
    return isNew ? withAgreed(change, held, node) : undefined
  }
  const finding = keptFinding({ field: "officer", verdict, stored, incoming }, officerWords, cell)
  return { ...change, doubts: [...(change.doubts ?? []), finding] }
}

export const officersOf = (books: Books, context: PlanContext): Officers => {
  const staff = officeStaff(books)
  const byUnit = Map.groupBy(books.assignments, ({ unitId }) => unitId)
  const rows: Array<HouseholdAssignment> = []
  const isEdited = books.given.units.size > 0 || books.given.people.size > 0
  const { from } = context
  const settle: Officers["settle"] = (node, record, community, change, tells) => {
    const { cadre } = record
    if (cadre === null || cadre.trim() === "") return change
    const officerName = cadre.trim()
    const history = byUnit.get(node.id) ?? nobody
    const byHand = isEdited
      ? officerByHand(change, node, history, officerName, {
          books,
          from,
          cell: buildingCell(tells, record)("officer")
        })
      : undefined
    if (byHand !== undefined) return byHand
    const personId = staff(officerName, { unitId: community.id })
    const state = dated<Assigned>(
      history,
      from,
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
  const nameOf = ({ id }: UnitNode) => spanOn(byUnit.get(id) ?? nobody, from)?.officerName ?? null
  return { rows, settle, nameOf }
}
