/**
 * A table of responsibility zones. A zone is known by its name (else its number) within the year; its
 * communities become exactly those of the table.
 */
import { ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { looksMasked } from "@aiwei/domain/personal/unmasked"

import type { DataSheet, ZoneRecord } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { doubted, maskRefused, nameMeant } from "../maskedTexts.ts"
import { officeStaff } from "../people/officeStaff.ts"
import { noRows, type Plan, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { tellsOf } from "../tells.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying } from "../units/unitChanges.ts"
import { unitDrafts } from "../units/unitDrafts.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { zoneHistories } from "./zoneHistory.ts"
import { type WantedZone, type ZoneOutcome, zoneOutcome, type ZonesOf } from "./zoneOutcome.ts"

/** The columns a field may have been read from, where it is called otherwise. */
const columns: Readonly<Record<string, string>> = { name: "zone" }

const wantedZones = (
  sheets: ReadonlyArray<DataSheet<ZoneRecord>>,
  places: ReturnType<typeof officePlaces>,
  books: Books
): ReadonlyArray<WantedZone> => {
  const staff = officeStaff(books)
  const named = nameMeant(() => books.zones.map((zone) => zone.name))
  return sheets.flatMap((sheet) => {
    const { firstCell, cellOf } = tellsOf(sheet)
    return sheet.records.map(({ row, zone, zoneNo, ...record }): WantedZone => {
      const { leaderName, leaderTitle, contactPoint } = record
      const units = record.communities.flatMap(
        ({ code, name }) => places.findOrAdd(code, name)?.id ?? []
      )
      const leaderId = staff(leaderName, { title: leaderTitle })
      const name = named(zone.trim()) || `第${zoneNo ?? row}责任区`
      return {
        facts: { zoneNo, name, leaderId, leaderName, leaderTitle, contactPoint },
        communities: [...new Set(units)],
        source: { sheet: sheet.name, cell: firstCell(row) },
        cellOf: (field) => cellOf(row, columns[field] ?? field)
      }
    })
  })
}

/** Skipped: a second row of one zone, or one whose name is shown by stars that are no stored name's. */
const notTaken = ({ facts, source, cellOf }: WantedZone): ZoneOutcome => {
  const isMasked = looksMasked(facts.name)
  const doubts = isMasked ? [maskRefused(cellOf("name"), facts.name)] : []
  const change = doubted(skippedChange("ResponsibilityZone", "", source), doubts)
  return { change, zones: [], communities: [] }
}

export const planZones = (
  sheets: ReadonlyArray<DataSheet<ZoneRecord>>,
  books: Books,
  context: PlanContext
): Plan => {
  const drafts = unitDrafts(books, context.nextId)
  const office = officeUnit(drafts, context.office)
  const wanted = wantedZones(sheets, officePlaces(drafts, office, books.aliases), books)
  const historyOf = zoneHistories(books, new Set(wanted.map(({ facts }) => facts.name)))
  const unitName = (id: OrgUnitId) => drafts.get(id)?.facts.name ?? id
  const of: ZonesOf = { books, officeId: office.id, context, unitName }
  const seen = new Set<string>()
  const outcomes = wanted.map((zone): ZoneOutcome => {
    const { name } = zone.facts
    const isTaken = !seen.has(name) && !looksMasked(name)
    seen.add(name)
    return isTaken ? zoneOutcome(zone, historyOf(name), of) : notTaken(zone)
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
