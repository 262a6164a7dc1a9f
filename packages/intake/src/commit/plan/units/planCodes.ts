/**
 * A table of codes: the office itself and its communities. A code finds the unit first, whatever it is
 * called now; a name finds one that scores brought in before its code was known.
 */
import { type DivisionCode, significantDigits } from "@aiwei/domain/org/DivisionCode"
import type { UnitAlias } from "@aiwei/domain/org/UnitAlias"

import type { CommunityCodeRecord, DataSheet } from "../../../report.ts"
import type { Books } from "../Books.ts"
import { isOverruled, overruled } from "../claimed.ts"
import { endedFinding } from "../given/keptFindings.ts"
import { noRows, type Plan, type PlannedChange, skippedChange } from "../Plan.ts"
import type { PlanContext } from "../PlanContext.ts"
import { type Tells, tellsOf, told } from "../tells.ts"
import { officePlaces } from "./officePlaces.ts"
import { officeRows } from "./officeRows.ts"
import { codeOrNull, officeUnit, placeName } from "./officeUnit.ts"
import { accompanying, unitChange } from "./unitChanges.ts"
import { unitDrafts, type UnitDrafts } from "./unitDrafts.ts"
import type { UnitFacts, UnitNode } from "./UnitNode.ts"
import { placer, unitRows } from "./unitRows.ts"
import { unitSettled } from "./unitSettled.ts"

type Sheet = DataSheet<CommunityCodeRecord>

const closedWords = { zh: "社区", en: "community" }

const digitsOf = ({ code, level }: CommunityCodeRecord): number => {
  const known = codeOrNull(code)
  if (known !== null) return significantDigits(known)
  return /街道|镇|乡/u.test(level) ? 9 : /区|县/u.test(level) && level !== "社区" ? 6 : 12
}

const isOffice = (record: CommunityCodeRecord): boolean => digitsOf(record) < 12

const factsTold = (record: CommunityCodeRecord, says: Tells["says"]): Partial<UnitFacts> => {
  const name = isOffice(record) ? placeName(record.name) : record.name
  const officialName = record.officialName ?? (name === record.name ? null : record.name)
  const code = codeOrNull(record.code)
  return {
    ...(code === null ? {} : { code }),
    name,
    ...(officialName === null ? {} : { officialName }),
    ...told<Pick<UnitFacts, "households" | "population" | "property">>(
      {
        households: ["households", record.households],
        population: ["population", record.population],
        property: ["property", record.property]
      },
      (field) => says(record.row, field)
    )
  }
}

/** The office a community's code begins with: its own row of the table comes first. */
const officeAbove = (drafts: UnitDrafts, context: PlanContext, code: DivisionCode | null) => {
  const above = code === null ? undefined : drafts.byCode(`${code.slice(0, 9)}000`)
  return above ?? officeUnit(drafts, context.office)
}

const unitFor = (
  drafts: UnitDrafts,
  books: Books,
  context: PlanContext
): ((record: CommunityCodeRecord) => UnitNode | undefined) => {
  const places = new Map<string, ReturnType<typeof officePlaces>>()
  return (record) => {
    const { name } = record
    if (isOffice(record)) {
      const own = record.code === context.office.code
      const { id, district } = context.office
      return officeUnit(drafts, {
        id: own ? id : null,
        name,
        code: record.code,
        district,
        named: true
      })
    }
    const office = officeAbove(drafts, context, codeOrNull(record.code))
    const known = places.get(office.id) ?? officePlaces(drafts, office, books.aliases)
    places.set(office.id, known)
    return known.findOrAdd(record.code, name)
  }
}

export const planCodes = (
  sheets: ReadonlyArray<Sheet>,
  books: Books,
  context: PlanContext
): Plan => {
  const drafts = unitDrafts(books, context.nextId)
  const find = unitFor(drafts, books, context)
  const changes: Array<PlannedChange> = []
  const aliases: Array<UnitAlias> = []
  const offices = new Set<UnitNode>()
  const covered = new Set<UnitNode>()
  for (const sheet of sheets) {
    const { firstCell, says, cellOf } = tellsOf(sheet)
    for (const record of sheet.records.toSorted((a, b) => digitsOf(a) - digitsOf(b))) {
      const source = { sheet: sheet.name, cell: firstCell(record.row) }
      const node = find(record)
      if (node === undefined || covered.has(node)) {
        changes.push(skippedChange("OrgUnit", node?.id ?? "", source))
        continue
      }
      covered.add(node)
      if (node.closed) {
        const cell = cellOf(record.row, "name")
        const said = { doubts: [endedFinding(node.facts.name, closedWords, cell)] }
        changes.push(unitChange(node, source, true, said))
        continue
      }
      const facts = factsTold(record, says)
      const given = books.given.units.get(node.id)
      const merged =
        given === undefined
          ? undefined
          : unitSettled(node, facts, given, (field) => cellOf(record.row, field))
      drafts.revise(node, merged?.facts ?? facts)
      if (isOffice(record) && digitsOf(record) === 9) offices.add(node)
      const was = node.stored?.name
      if (was !== undefined && was !== node.facts.name)
        aliases.push({ unitId: node.id, alias: was })
      const change = unitChange(node, source, true, merged?.said)
      const lost = isOverruled(change, context.claimed("OrgUnit", node.id))
      if (lost) drafts.restore(node)
      changes.push(lost ? overruled(change) : change)
    }
  }
  if (offices.size === 0) offices.add(officeUnit(drafts, context.office))
  const source = { sheet: sheets[0]?.name ?? "", cell: "A1" }
  return {
    changes: [...accompanying(drafts, covered, () => source), ...changes],
    numbersTaken: drafts.numbers(),
    rows: (firstNumber) => ({
      ...noRows,
      tree: unitRows(drafts, placer(drafts, firstNumber), context.from),
      aliases,
      offices: officeRows([...offices], books, context)
    })
  }
}
