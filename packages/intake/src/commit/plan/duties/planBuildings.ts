/**
 * A register of buildings: each stands in a compound of a community, or in the community itself, and has
 * a household officer from the year of the register on. Compounds come along and are not counted.
 */
import type { BuildingRecord, DataSheet } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { endedFinding } from "../given/keptFindings.ts"
import { doubted } from "../maskedTexts.ts"
import { noRows, type Plan, type PlannedChange, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { type Tells, tellsOf } from "../tells.ts"
import { officePlaces } from "../units/officePlaces.ts"
import { officeRows } from "../units/officeRows.ts"
import { officeUnit } from "../units/officeUnit.ts"
import { accompanying, type Source, unitChange } from "../units/unitChanges.ts"
import { unitDrafts } from "../units/unitDrafts.ts"
import type { UnitFacts, UnitNode } from "../units/UnitNode.ts"
import { placer, unitRows } from "../units/unitRows.ts"
import { buildingCell, buildingSettled } from "./buildingSettled.ts"
import { buildingNamed, buildingTexts, nameDoubts } from "./buildingTexts.ts"
import { officersOf } from "./officersOf.ts"
import { type BuildingFound, placeOfBuilding } from "./placeOfBuilding.ts"

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

function* recordsOf(
  sheets: ReadonlyArray<DataSheet<BuildingRecord>>,
  named: (record: BuildingRecord) => BuildingRecord
): Generator<BuildingRecord> {
  for (const sheet of sheets) for (const record of sheet.records) yield named(record)
}

const closedWords = { zh: "楼栋或其所在小区、社区", en: "building or its place" }

/** It was closed by hand: the row counts, and nothing of it is taken. */
const closedChange = (node: UnitNode, source: Source, cell: string): PlannedChange => ({
  entity: "OrgUnit",
  id: node.facts.level === "building" ? node.id : "",
  action: "unchanged",
  before: null,
  after: null,
  ...source,
  counted: true,
  doubts: [endedFinding(node.facts.name, closedWords, cell)]
})

/** Closed by hand, of no place that is known, or there already by an earlier row. */
const notTaken = (
  found: BuildingFound,
  record: BuildingRecord,
  source: Source,
  tells: Tells
): PlannedChange => {
  if (found._tag === "closed") {
    return closedChange(found.node, source, buildingCell(tells, record)("name"))
  }
  if (found._tag === "there") return skippedChange("OrgUnit", found.node.id, source)
  return doubted(skippedChange("OrgUnit", "", source), nameDoubts(record, tells))
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
  const underStored = buildingNamed(books)
  const find = placeOfBuilding(drafts, places, books, () => recordsOf(sheets, underStored))
  const covered = new Set<UnitNode>()
  const firstSeen = new Map<string, Source>()
  const changes: Array<PlannedChange> = []
  for (const sheet of sheets) {
    const tells = tellsOf(sheet)
    for (const written of sheet.records) {
      const named = underStored(written)
      const source = { sheet: sheet.name, cell: tells.firstCell(named.row) }
      const found = find(named)
      if (found._tag !== "there" || covered.has(found.node)) {
        changes.push(notTaken(found, named, source, tells))
        continue
      }
      const { node, community, compound } = found
      covered.add(node)
      if (node.parentId !== null && !firstSeen.has(node.parentId))
        firstSeen.set(node.parentId, source)
      const { record, doubts } = buildingTexts(named, node, () => officers.nameOf(node), tells)
      const facts = factsTold(record, tells)
      const given = books.given.units.get(node.id)
      const place = { said: compound, now: drafts.get(node.parentId) }
      const merged = given && buildingSettled(record, node, facts, given, tells, place)
      drafts.revise(node, merged?.facts ?? facts)
      const change = unitChange(node, source, true, merged?.said)
      // The first file's officer stays as well: a building is one record.
      const claimed = context.claimed("OrgUnit", node.id)
      const lost = isOverruled(change, claimed)
      if (lost) drafts.restore(node)
      const settled = claimed ? change : officers.settle(node, record, community, change, tells)
      changes.push(lost ? overruled(change) : doubted(settled, doubts))
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
