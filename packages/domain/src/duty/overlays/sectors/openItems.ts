/** What is open in a branch on a day: buildings without an officer, stairwells without a partner, frontages. */
import { Effect } from "effect"

import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import type { TreePath } from "../../../org/TreePath.ts"
import type { Day } from "../../../shared/Day.ts"
import { DutyReads } from "../../answers/DutyReads.ts"
import { householdOfficer } from "../../kinds/builtinDuties.ts"
import { FrontageRepo } from "../frontage/FrontageRepo.ts"
import { agreementState, isBreached } from "../frontage/frontageState.ts"
import { heldUnder } from "../heldUnder.ts"
import { partnerUnit } from "../overlayDuties.ts"
import { PartnerRepo } from "../partners/PartnerRepo.ts"
import { stairwellCoverage } from "../partners/stairwellCoverage.ts"

export interface OpenItem {
  /**
   * `officer` a building nobody answers for, `stairwell` one without a partner, else how the agreement of a
   * frontage stands.
   */
  readonly kind: "officer" | "stairwell" | "unsigned" | "expired" | "breached"
  readonly placeId: OrgUnitId
  readonly path: TreePath
  /** The building's, the stairwell's or the shop's. */
  readonly name: string
  /** Of a stairwell that is counted through its building. */
  readonly no: number | null
}

const officers = [{ duty: householdOfficer, levels: ["building"] }] as const

export const openItems = Effect.gen(function* () {
  const reads = yield* DutyReads
  const frontages = yield* FrontageRepo
  const partners = yield* PartnerRepo
  const held = yield* heldUnder

  const withoutOfficer = Effect.fnUntraced(function* (top: TreePath, day: Day) {
    const asked = { top, day, duties: officers, after: null, limit: 1000 }
    return (yield* reads.gaps(asked)).spots.map(({ id, path, name }): OpenItem => ({
      kind: "officer",
      placeId: id,
      path,
      name,
      no: null
    }))
  })

  const ofShops = Effect.fnUntraced(function* (top: TreePath, day: Day) {
    return (yield* frontages.under(top, day)).flatMap((row): ReadonlyArray<OpenItem> => {
      const at = { placeId: row.unitId, path: row.path, name: row.name ?? row.placeName, no: null }
      const state = agreementState(row, day)
      const found = state === "signed" ? [] : [{ kind: state, ...at }]
      return isBreached(row, day) ? [...found, { kind: "breached", ...at }] : found
    })
  })

  /** Asked only where partners are: an office without any is not told that every stairwell lacks one. */
  const ofStairwells = Effect.fnUntraced(function* (
    place: { readonly id: OrgUnitId; readonly path: TreePath },
    day: Day
  ) {
    const given = yield* held.under(place.path, day, partnerUnit)
    const paths = given.filter(({ answer }) => answer !== null).map(({ line }) => line.placePath)
    const around = yield* held.above(place.id, day, partnerUnit)
    const { open } = stairwellCoverage(
      yield* partners.houses(place.path, day),
      new Set([...paths, ...around])
    )
    return open.map(({ placeId, path, building, no }): OpenItem => ({
      kind: "stairwell",
      placeId,
      path,
      name: building,
      no
    }))
  })

  return Effect.fn("openItems")(function* (
    place: { readonly id: OrgUnitId; readonly path: TreePath },
    day: Day,
    withPartners: boolean
  ) {
    const stairwells = withPartners ? yield* ofStairwells(place, day) : []
    const { path } = place
    return [...(yield* withoutOfficer(path, day)), ...stairwells, ...(yield* ofShops(path, day))]
  })
})
