/** What there is to take back of one unit: whether it still stands as the file left it, and with whom. */
import type { HouseholdAssignment } from "@aiwei/domain/duty/HouseholdAssignment"
import { kept, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import type { OrgUnit } from "@aiwei/domain/org/OrgUnit"
import type { Placement } from "@aiwei/domain/org/Placement"
import { forever } from "@aiwei/domain/shared/Day"

import { type Fields, isFields, type UndoLine } from "../UndoLine.ts"
import { officer } from "./officerReverser.ts"
import { type Spans, spanReversed } from "./spanReversed.ts"

/** As the journal names them; what is not known is left out. */
const facts = [
  "code",
  "name",
  "officialName",
  "level",
  "households",
  "population",
  "property",
  "propertyCompany",
  "stairwells"
] as const satisfies ReadonlyArray<keyof OrgUnit>

/** No file says anything of these: somebody wrote them. */
const byHand = ["gridCode", "urbanRural", "priority"] as const satisfies ReadonlyArray<
  keyof OrgUnit
>

export interface StoredUnit {
  readonly unit: OrgUnit
  readonly places: ReadonlyArray<Placement>
  readonly officers: ReadonlyArray<HouseholdAssignment>
}

export interface UnitGoing extends StoredUnit {
  readonly line: UndoLine
  readonly spans: Spans<HouseholdAssignment>
}

export const isGoing = (one: UndoOutcome | UnitGoing): one is UnitGoing => "line" in one

const sameFacts = (unit: OrgUnit, said: Fields): boolean =>
  facts.every((field) => unit[field] === (said[field] ?? null))

export const withFacts = (unit: OrgUnit, said: Fields): OrgUnit => ({
  ...unit,
  ...Object.fromEntries(facts.map((field) => [field, said[field] ?? null]))
})

const nothing: Spans<HouseholdAssignment> = { put: [], remove: [] }

/** The journal names of a new building's officer no more than who it is and since when. */
const firstOfficer = (
  officers: ReadonlyArray<HouseholdAssignment>,
  said: unknown
): Spans<HouseholdAssignment> | null => {
  if (!isFields(said)) return officers.length === 0 ? nothing : null
  const [one] = officers
  const isSame =
    one !== undefined &&
    officers.length === 1 &&
    one.officerName === said["officerName"] &&
    one.personId === (said["personId"] ?? null) &&
    one.validFrom === said["validFrom"] &&
    one.validTo === forever
  return isSame ? { put: [], remove: [one] } : null
}

/** A new unit stands where the file put it, and nowhere else. */
const isUntouched = ({ unit, places }: StoredUnit, { after }: UndoLine): boolean => {
  const [place] = places
  return (
    places.length === 1 &&
    place?.validTo === forever &&
    place.parentId === (after["parentId"] ?? null) &&
    byHand.every((field) => unit[field] === null)
  )
}

const ofUnit = (unit: OrgUnit, said: unknown): unknown =>
  isFields(said) ? { ...said, unitId: unit.id } : null

export const unitGoing = (
  line: UndoLine,
  stored: StoredUnit | undefined
): UndoOutcome | UnitGoing => {
  if (stored === undefined) return kept("gone")
  const { unit, officers } = stored
  const { before, after, isNew } = line
  if (!sameFacts(unit, after) || (isNew && !isUntouched(stored, line))) return kept("changed")
  const [was, now] = [ofUnit(unit, before["officer"]), ofUnit(unit, after["officer"])]
  const spans = isNew
    ? firstOfficer(officers, after["officer"])
    : spanReversed(officer, { before: was, after: now }, (id) =>
        officers.find((one) => one.id === id)
      )
  return spans === null ? kept("changed") : { ...stored, line, spans }
}
