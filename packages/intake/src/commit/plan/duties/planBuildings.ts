/**
 * A register of buildings: each stands in a compound of a community, or in the community itself, and has
 * a household officer from the year of the register on. Compounds come along and are not counted.
 */
import type { BuildingRecord, DataSheet } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { noRows, type Plan, type PlannedChange, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { type Tells, tellsOf } from "../tells.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying, type Source, unitChange } from "../units/unitChanges.ts"
import { unitDrafts, type UnitDrafts } from "../units/unitDrafts.ts"
import type { UnitFacts, UnitNode } from "../units/UnitNode.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { officersOf } from "./officersOf.ts"

const propertyWord = ({ hasProperty }: BuildingRecord): string | null =>
  hasProperty === null ? null : hasProperty ? "有" : "无"

type Told = Pick<UnitFacts, "stairwells" | "households" | "property" | "propertyCompany">

/** As `told` does it, with nothing made on the way: this runs for every building. */
const factsTold = (record: BuildingRecord, { says }: Tells): Partial<UnitFacts> => {
  const kept: { -readonly [K in keyof Told]?: Told[K] } = {}
  const { row } = record
  if (says(row, "units")) kept.stairwells = record.units
  if (says(row, "households")) kept.households = record.households
  if (says(row, "hasProperty")) kept.property = propertyWord(record)
  if (says(row, "propertyCompany")) kept.propertyCompany = record.propertyCompany
  return kept
}

/** The building, added with its compound when it is not there. */
const buildingOf = (drafts: UnitDrafts, community: UnitNode, record: BuildingRecord): UnitNode => {
  const estate = record.estate?.trim()
  const compound = !estate
    ? community
    : (drafts.child(community.id, "compound", estate) ??
      drafts.add({ name: estate, level: "compound" }, community.id))
  const name = record.building.trim()
  return (
    drafts.child(compound.id, "building", name) ??
    drafts.add({ name, level: "building" }, compound.id)
  )
}

export const planBuildings = (
  sheets: ReadonlyArray<DataSheet<BuildingRecord>>,
  books: Books,
  context: PlanContext
): Plan => {
  const drafts = unitDrafts(books, context.nextId)
  const office = officeUnit(drafts, context.office)
  const places = officePlaces(drafts, office, books.aliases)
  const officers = officersOf(books, context)
  const covered = new Set<UnitNode>()
  const firstSeen = new Map<string, Source>()
  const changes: Array<PlannedChange> = []
  for (const sheet of sheets) {
    const tells = tellsOf(sheet)
    for (const record of sheet.records) {
      const source = { sheet: sheet.name, cell: tells.firstCell(record.row) }
      const community = places.findOrAdd(record.communityCode, record.communityName)
      const node =
        community && record.building.trim() !== ""
          ? buildingOf(drafts, community, record)
          : undefined
      if (!community || !node || covered.has(node)) {
        changes.push(skippedChange("OrgUnit", node?.id ?? "", source))
        continue
      }
      covered.add(node)
      if (node.parentId !== null && !firstSeen.has(node.parentId))
        firstSeen.set(node.parentId, source)
      drafts.revise(node, factsTold(record, tells))
      const change = unitChange(node, source, true)
      // The first file's officer stays as well: a building is one record.
      const claimed = context.claimed("OrgUnit", node.id)
      const lost = isOverruled(change, claimed)
      if (lost) drafts.restore(node)
      const settled = claimed ? change : officers.settle(node, record, community, change)
      changes.push(lost ? overruled(change) : settled)
    }
  }
  const start = { sheet: sheets[0]?.name ?? "", cell: "A1" }
  const along = accompanying(drafts, covered, ({ id }) => firstSeen.get(id) ?? start)
  return {
    changes: [...along, ...changes],
    numbersTaken: drafts.numbers(),
    rows: (firstNumber) => ({
      ...noRows,
      tree: unitRows(drafts, placer(drafts, firstNumber), context.from),
      offices: officeRows([office], books, context),
      assignments: officers.rows
    })
  }
}
