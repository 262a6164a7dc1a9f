/** What one row of a table of zones does: to the zone, to its communities, and to the journal. */
import {
  type ResponsibilityZone,
  type ZoneCommunity,
  ZoneId
} from "@aiwei/domain/duty/ResponsibilityZone"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { forever } from "@aiwei/domain/shared/Day"
import { sameFields } from "@aiwei/domain/shared/sameFields"
import { sameMembers } from "@aiwei/domain/shared/sameMembers"

import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { dated, spanOn, type Span } from "../dated.ts"
import { agreedIn, told, unchanged } from "../given/agreed.ts"
import { unmaskedTexts } from "../maskedTexts.ts"
import { wasCalled } from "../people/officeStaff.ts"
import type { PlannedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import type { Source } from "../units/unitChanges.ts"
import type { ZoneHistory } from "./zoneHistory.ts"
import { zoneEnded, type ZoneFacts, zoneSettled } from "./zoneSettled.ts"

export interface WantedZone {
  readonly facts: ZoneFacts
  readonly communities: ReadonlyArray<OrgUnitId>
  readonly source: Source
  readonly cellOf: (field: string) => string
}

export interface ZoneOutcome {
  readonly change: PlannedChange
  readonly zones: ReadonlyArray<ResponsibilityZone>
  readonly communities: ReadonlyArray<ZoneCommunity>
}

export interface ZonesOf {
  readonly books: Books
  readonly officeId: OrgUnitId
  readonly context: PlanContext
  readonly unitName: (id: OrgUnitId) => string
}

const nothingDone = (change: PlannedChange): ZoneOutcome => ({ change, zones: [], communities: [] })

const unitsOf = ({ zoneCommunities }: Books, zone: ResponsibilityZone) =>
  zoneCommunities.filter(({ zoneId }) => zoneId === zone.id).map(({ unitId }) => unitId)

/** A leader who was renamed by hand is still the leader that the table means. */
const withLeader = (facts: ZoneFacts, held: ResponsibilityZone | undefined, books: Books) =>
  held !== undefined &&
  held.leaderName !== facts.leaderName &&
  wasCalled(books.given, held.leaderId, facts.leaderName)
    ? { ...facts, leaderId: held.leaderId, leaderName: held.leaderName }
    : facts

const merged = (
  { facts: said, communities, cellOf }: WantedZone,
  { spans, given }: ZoneHistory,
  { books, context, unitName }: ZonesOf
) => {
  const held = spanOn(spans, context.from)
  const facts = withLeader(said, held, books)
  if (held === undefined || given === undefined) {
    return { facts, communities, doubts: [], agreed: [] }
  }
  const edited = { given, zone: held, communities: unitsOf(books, held), unitName }
  const result = zoneSettled(facts, communities, edited, cellOf)
  if (facts === said) return result
  // The leader's new name is not the file's.
  return { ...result, agreed: result.agreed.filter((field) => field !== "leaderName") }
}

const ended = ({ facts, source, cellOf }: WantedZone, zone: ResponsibilityZone): ZoneOutcome =>
  nothingDone({
    entity: "ResponsibilityZone",
    id: zone.id,
    ...source,
    counted: true,
    action: "unchanged",
    before: null,
    after: null,
    doubts: [zoneEnded(facts.name, cellOf("name"))]
  })

/** What the file shows by its masks is what is stored. */
const withoutStars = (wanted: WantedZone, held: ResponsibilityZone | undefined) => {
  const { facts, cellOf } = wanted
  const { leaderName, leaderTitle, contactPoint } = facts
  const { changed, doubts } = unmaskedTexts(
    { leaderName, leaderTitle, contactPoint },
    {
      leaderName: held?.leaderName,
      leaderTitle: held?.leaderTitle,
      contactPoint: held?.contactPoint
    },
    cellOf
  )
  const leader = "leaderName" in changed ? { leaderId: held?.leaderId ?? null } : {}
  return { wanted: { ...wanted, facts: { ...facts, ...changed, ...leader } }, stars: doubts }
}

export const zoneOutcome = (given: WantedZone, history: ZoneHistory, of: ZonesOf): ZoneOutcome => {
  const { books, officeId, context } = of
  const { spans, given: edited } = history
  const [last] = spans.slice(-1)
  const { wanted, stars } = withoutStars(given, spanOn(spans, context.from) ?? last)
  // No import ends a zone for good: somebody did it by hand.
  if (edited !== undefined && last !== undefined && spans.every((one) => one.validTo !== forever)) {
    return ended(wanted, last)
  }
  const { facts, communities, doubts, agreed } = merged(wanted, history, of)
  const state = dated<Omit<ResponsibilityZone, keyof Span>>(
    spans,
    context.from,
    (zone) => sameFields<ZoneFacts>(facts, zone) && sameMembers(unitsOf(books, zone), communities),
    (zone) => ({ officeId, id: ZoneId.make(zone?.id ?? context.nextId()), ...facts })
  )
  const current = state._tag === "same" ? state.row : state.rows[0]
  const base = {
    entity: "ResponsibilityZone",
    id: current.id,
    ...wanted.source,
    counted: true,
    ...told([...stars, ...doubts], agreed)
  } as const
  if (state._tag === "same") {
    return nothingDone(
      unchanged(base, () => ({ ...current, communities: unitsOf(books, current) }))
    )
  }
  const { before: was, rows } = state
  const before = was === null ? null : () => ({ ...was, communities: unitsOf(books, was) })
  const action = was === null ? "new" : "changed"
  const after = () => ({ ...current, communities, ...agreedIn(agreed) })
  const change: PlannedChange = { ...base, action, before, after }
  if (isOverruled(change, context.claimed("ResponsibilityZone", current.id))) {
    return nothingDone(overruled(change))
  }
  const links = communities.map((unitId) => ({ zoneId: current.id, unitId }))
  return { change, zones: rows, communities: links }
}
