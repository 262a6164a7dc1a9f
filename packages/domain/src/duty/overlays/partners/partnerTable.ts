/**
 * The allocation table: which partner unit has which buildings and stairwells, with what its sessions came to.
 * A partner unit without any place is in it too, and so is a place whose partner is gone.
 */
import { Effect } from "effect"

import type { UnitLevel } from "../../../org/levels/OrgLevel.ts"
import type { OrgUnitId } from "../../../org/OrgUnitId.ts"
import { isWithin, type TreePath } from "../../../org/TreePath.ts"
import { OrganisationRepo } from "../../../people/organisations/OrganisationRepo.ts"
import type { Day } from "../../../shared/Day.ts"
import type { BranchMeant } from "../branchMeant.ts"
import { type HeldPlace, heldUnder } from "../heldUnder.ts"
import { partnerUnit } from "../overlayDuties.ts"
import { PartnerRepo } from "./PartnerRepo.ts"
import type { SessionLine } from "./PartnerSession.ts"
import { type SessionSums, sessionSums } from "./sessionSums.ts"
import { type HousePlace, stairwellCoverage } from "./stairwellCoverage.ts"

export interface AllottedPlace {
  readonly assignmentId: string
  readonly placeId: OrgUnitId
  readonly path: string
  readonly level: UnitLevel
  /** How many stairwells it comes to; a building nobody has counted is one. */
  readonly stairwells: number
  readonly since: Day
}

export interface PartnerRow {
  /** Null for a person or post that was given places as partners are, and for one that is gone. */
  readonly organisationId: string | null
  readonly name: string
  /** Whom the office speaks to there. */
  readonly contact: string | null
  /** False for one who is written there and has left. */
  readonly active: boolean
  readonly places: ReadonlyArray<AllottedPlace>
  readonly stairwells: number
  readonly sums: SessionSums
}

interface Row extends Omit<PartnerRow, "places" | "stairwells" | "sums"> {
  readonly key: string
  readonly held: ReadonlyArray<HeldPlace>
}

const rowOf = (key: string, held: ReadonlyArray<HeldPlace>): Row => {
  const [first] = held
  const answer = held.find((one) => one.answer !== null)?.answer ?? null
  const { holder } = first?.line ?? {}
  const organisationId = holder?.kind === "organisation" ? holder.organisationId : null
  const own = organisationId === null ? answer?.name : answer?.organisation
  const name = own ?? first?.line.holderName ?? ""
  const contact = answer !== null && answer.name !== name ? answer.name : null
  return { key, organisationId, name, contact, active: answer !== null, held }
}

const keyOf = ({ line: { holder, holderName } }: HeldPlace): string => {
  if (holder.kind === "organisation") return holder.organisationId
  return holder.kind === "post" ? `${holder.unitId}/${holder.postKind}` : holderName
}

/** Of places that lie one in the other the stairwells count once. */
const stairwellsOf = (paths: ReadonlyArray<TreePath>, houses: ReadonlyArray<HousePlace>): number =>
  stairwellCoverage(houses, new Set(paths)).covered

/** All within the place: only what stands in it is looked at. */
const stairwellsAt = (path: TreePath, houses: ReadonlyArray<HousePlace>): number =>
  stairwellsOf(
    [path],
    houses.filter((house) => isWithin(house.path, path))
  )

const byName = (a: Row, b: Row): number =>
  a.name === b.name ? (a.key < b.key ? -1 : 1) : a.name < b.name ? -1 : 1

export const partnerTable = Effect.gen(function* () {
  const repo = yield* PartnerRepo
  const organisations = yield* OrganisationRepo
  const held = yield* heldUnder

  const rowsOf = Effect.fnUntraced(function* ({ officeId, top, day }: BranchMeant) {
    const places = yield* held.under(top, day, partnerUnit)
    const rows = [...Map.groupBy(places, keyOf)].map(([key, own]) => rowOf(key, own))
    const asked = {
      officeId,
      kind: "partnerUnit",
      day,
      contactsOn: day,
      after: null,
      limit: 1000
    } as const
    const known = new Set(rows.map(({ key }) => key))
    const others = (yield* organisations.part(asked)).filter(({ id }) => !known.has(id))
    const empty = others.map(({ id, name, contactName: contact }): Row => ({
      key: id,
      organisationId: id,
      name,
      contact,
      active: true,
      held: []
    }))
    return [...rows, ...empty].toSorted(byName)
  })

  return Effect.fn("partnerTable")(function* (meant: BranchMeant, span: { from: Day; to: Day }) {
    const { officeId, top, day } = meant
    const houses = yield* repo.houses(top, day)
    const sessions = yield* repo.all({ officeId, top, organisationId: null, ...span })
    const of = Map.groupBy(sessions, ({ organisationId }: SessionLine): string => organisationId)
    return (yield* rowsOf(meant)).map(({ key, held: own, ...row }): PartnerRow => ({
      ...row,
      places: own.map(({ line, path }) => ({
        assignmentId: line.id,
        placeId: line.unitId,
        path,
        level: line.level,
        stairwells: line.level === "stairwell" ? 1 : stairwellsAt(line.placePath, houses),
        since: line.validFrom
      })),
      stairwells: stairwellsOf(
        own.map(({ line }) => line.placePath),
        houses
      ),
      sums: sessionSums(of.get(key) ?? [])
    }))
  })
})
