/**
 * With whom letters are made: everybody of one kind, or whoever is named. Each comes with its top leader on
 * the day: of a unit whoever has the post of main leader, of an organisation its contact.
 */
import { Effect } from "effect"

import { isInReach } from "../access/rights/within.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import { DutyReads } from "../duty/answers/DutyReads.ts"
import { postsOfKind } from "../duty/answers/holdingsAt.ts"
import { fullName } from "../org/fullName.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import type { OfficeView } from "../org/Offices.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { PlacedUnit } from "../org/PlacedUnit.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { OrganisationId, type OrganisationKind } from "../people/Organisation.ts"
import type { PersonId } from "../people/Person.ts"
import type { PostKind } from "../people/PostKind.ts"
import type { Day } from "../shared/Day.ts"
import { LetterPartyRefused } from "./letterErrors.ts"
import { LetterRepo, type PartyOrganisation } from "./LetterRepo.ts"
import type { LetterParty } from "./signingCoverage.ts"

export type PartyKind = OrganisationKind | "community"
export type PartyNamed = { readonly unit: string } | { readonly organisation: string }

/** One party with its sides of a letter's row. */
export interface Party extends LetterParty {
  readonly partyBUnitId: OrgUnitId | null
  readonly partyBOrganisationId: OrganisationId | null
  readonly leaderId: PersonId | null
  readonly leaderName: string | null
}

export const isCommunity = ({ level }: PlacedUnit): boolean =>
  level === "community" || level === "village"

const ofOrganisation = (one: PartyOrganisation): Party => ({
  id: one.id,
  name: one.name,
  kind: one.kind,
  partyBUnitId: null,
  partyBOrganisationId: OrganisationId.make(one.id),
  leaderId: one.contactName === null ? null : one.contactId,
  leaderName: one.contactName
})

export const letterParties = Effect.gen(function* () {
  const reads = yield* DutyReads
  const repo = yield* LetterRepo
  const placements = yield* PlacementRepo
  const find = yield* placeFinder

  /** Whoever has such a post at each of these units that day. */
  const seated = Effect.fnUntraced(function* (
    units: ReadonlyArray<OrgUnitId>,
    kind: PostKind,
    day: Day
  ) {
    const facts = yield* reads.factsOf({ places: units, day, posts: true })
    return (id: OrgUnitId) => {
      const [first] = postsOfKind(id, kind, facts, day)
      return first?.holder.kind === "person" ? first.holder : null
    }
  })

  const ofUnits = Effect.fnUntraced(function* (units: ReadonlyArray<PlacedUnit>, day: Day) {
    const ids = units.map(({ id }) => id)
    const leads = yield* seated(ids, "mainLeader", day)
    return units.map((unit): Party => ({
      id: unit.id,
      name: fullName(unit),
      kind: unit.level,
      partyBUnitId: unit.id,
      partyBOrganisationId: null,
      leaderId: leads(unit.id)?.personId ?? null,
      leaderName: leads(unit.id)?.name ?? null
    }))
  })

  const communities = Effect.fnUntraced(function* ({ path }: OfficeView, day: Day) {
    const { reach } = yield* CurrentActor
    const placed = yield* placements.placedOn(path, day)
    const own = placed.filter((unit) => isCommunity(unit) && isInReach(reach, unit.path))
    return yield* ofUnits(own, day)
  })

  const ofKind = Effect.fnUntraced(function* (office: OfficeView, kind: PartyKind, day: Day) {
    if (kind === "community") return yield* communities(office, day)
    const known = yield* repo.organisations(office.id, day)
    return known.filter((one) => one.kind === kind).map(ofOrganisation)
  })

  const named = Effect.fnUntraced(function* (office: OfficeView, party: PartyNamed, day: Day) {
    if ("unit" in party) return yield* ofUnits([yield* find(party.unit, office.path, day)], day)
    const name = party.organisation.trim()
    const all = yield* repo.organisations(office.id, day)
    const found = all.filter((one) => one.id === name || one.name === name)
    const [only, ...others] = found
    if (only === undefined) return yield* new LetterPartyRefused({ why: "unknown", name })
    if (others.length > 0) return yield* new LetterPartyRefused({ why: "several", name })
    return [ofOrganisation(only)]
  })

  /** Whoever should have a letter of the office, as far as it is known. */
  const expected = Effect.fnUntraced(function* (office: OfficeView, day: Day) {
    const organisations = yield* repo.organisations(office.id, day)
    return [...organisations.map(ofOrganisation), ...(yield* communities(office, day))]
  })

  return { seated, ofUnits, ofKind, named, expected }
})
