/**
 * A table of responsibility zones. A zone is known by its name (else its number) within the year; its
 * communities become exactly those of the table.
 */
import {
  type ResponsibilityZone,
  ZoneId,
  type ZoneCommunity
} from "@aiwei/domain/duty/ResponsibilityZone"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"

import type { DataSheet, ZoneRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { dated, type Span } from "../dated.ts"
import { officeStaff } from "../people/officeStaff.ts"
import { noRows, type Plan, type PlannedChange, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { tellsOf } from "../tells.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying, type Source } from "../units/unitChanges.ts"
import { unitDrafts } from "../units/unitDrafts.ts"
import { placer, unitRows } from "../units/unitRows.ts"

type Facts = Omit<ResponsibilityZone, "id" | "officeId" | keyof Span>

interface Wanted {
  readonly facts: Facts
  readonly communities: ReadonlyArray<OrgUnitId>
  readonly source: Source
}

interface Outcome {
  readonly change: PlannedChange
  readonly zones: ReadonlyArray<ResponsibilityZone>
  readonly communities: ReadonlyArray<ZoneCommunity>
}

const sameFacts = (zone: ResponsibilityZone, facts: Facts): boolean =>
  (Object.keys(facts) as Array<keyof Facts>).every((key) => zone[key] === facts[key])

const sameMembers = (a: ReadonlyArray<OrgUnitId>, b: ReadonlyArray<OrgUnitId>): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))

const outcomeOf = (
  wanted: Wanted,
  books: Books,
  officeId: OrgUnitId,
  context: PlanContext
): Outcome => {
  const { facts, communities, source } = wanted
  const history = books.zones.filter(({ name }) => name === facts.name)
  const unitsOf = (zone: ResponsibilityZone) =>
    books.zoneCommunities.filter(({ zoneId }) => zoneId === zone.id).map(({ unitId }) => unitId)
  const state = dated<Omit<ResponsibilityZone, keyof Span>>(
    history,
    context.from,
    (zone) => sameFacts(zone, facts) && sameMembers(unitsOf(zone), communities),
    (zone) => ({ officeId, id: ZoneId.make(zone?.id ?? context.nextId()), ...facts })
  )
  const current = state._tag === "same" ? state.row : state.rows[0]
  const base = { entity: "ResponsibilityZone", id: current.id, ...source, counted: true } as const
  if (state._tag === "same") {
    const change: PlannedChange = { ...base, action: "unchanged", before: null, after: null }
    return { change, zones: [], communities: [] }
  }
  const { before: was, rows } = state
  const before = was === null ? null : () => ({ ...was, communities: unitsOf(was) })
  const action = was === null ? "new" : "changed"
  const change: PlannedChange = {
    ...base,
    action,
    before,
    after: () => ({ ...current, communities })
  }
  if (isOverruled(change, context.claimed("ResponsibilityZone", current.id))) {
    return { change: overruled(change), zones: [], communities: [] }
  }
  return {
    change,
    zones: rows,
    communities: communities.map((unitId) => ({ zoneId: current.id, unitId }))
  }
}

const wantedZones = (
  sheets: ReadonlyArray<DataSheet<ZoneRecord>>,
  places: ReturnType<typeof officePlaces>,
  books: Books
): ReadonlyArray<Wanted> => {
  const staff = officeStaff(books)
  return sheets.flatMap((sheet) => {
    const { firstCell } = tellsOf(sheet)
    return sheet.records.map(({ row, zone, zoneNo, ...record }): Wanted => {
      const { leaderName, leaderTitle, contactPoint } = record
      const units = record.communities.flatMap(
        ({ code, name }) => places.findOrAdd(code, name)?.id ?? []
      )
      const leaderId = staff(leaderName, { title: leaderTitle })
      const name = zone.trim() || `第${zoneNo ?? row}责任区`
      return {
        facts: { zoneNo, name, leaderId, leaderName, leaderTitle, contactPoint },
        communities: [...new Set(units)],
        source: { sheet: sheet.name, cell: firstCell(row) }
      }
    })
  })
}

export const planZones = (
  sheets: ReadonlyArray<DataSheet<ZoneRecord>>,
  books: Books,
  context: PlanContext
): Plan => {
  const drafts = unitDrafts(books, context.nextId)
  const office = officeUnit(drafts, context.office)
  const wanted = wantedZones(sheets, officePlaces(drafts, office, books.aliases), books)
  const seen = new Set<string>()
  const outcomes = wanted.map((zone): Outcome => {
    const again = seen.has(zone.facts.name)
    seen.add(zone.facts.name)
    if (!again) return outcomeOf(zone, books, office.id, context)
    const change = skippedChange("ResponsibilityZone", "", zone.source)
    return { change, zones: [], communities: [] }
  })
  const source = { sheet: sheets[0]?.name ?? "", cell: "A1" }
  const touched = outcomes.flatMap(({ change, zones }) =>
    zones.length > 0 ? [ZoneId.make(change.id)] : []
  )
  return {
    changes: [
      ...accompanying(drafts, new Set(), () => source),
      ...outcomes.map(({ change }) => change)
    ],
    numbersTaken: drafts.numbers(),
    rows: (firstNumber) => ({
      ...noRows,
      tree: unitRows(drafts, placer(drafts, firstNumber), context.from),
      offices: officeRows([office], books, context),
      zones: outcomes.flatMap(({ zones }) => zones),
      zoneCommunities: { of: touched, rows: outcomes.flatMap(({ communities }) => communities) }
    })
  }
}
