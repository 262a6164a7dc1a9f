/**
 * The register of buildings. Tens of thousands of rows are usual in a district, so every name is looked
 * up once and remembered.
 */
import { compact, tidy } from "../../cells/cellText.ts"
import { isSeveral, readBuilding } from "../../cells/readBuilding.ts"
import { readInteger } from "../../cells/readInteger.ts"
import { readNames } from "../../cells/readNames.ts"
import { type Property, readProperty } from "../../cells/readProperty.ts"
import { readUnits } from "../../cells/readUnits.ts"
import type { BuildingRecord } from "../../report.ts"
import { findings, warning } from "../../table/Findings.ts"
import { placeOfSheet } from "../../table/placeOfSheet.ts"
import { remembered } from "../../table/remembered.ts"
import { type Context, resolveCommunity, resolvePerson } from "../../table/resolve.ts"
import { severalPeople } from "../../table/severalPeople.ts"
import { rowsBetween, type SheetRead } from "../../table/SheetRead.ts"
import { addressAt, cellAt, columnsOf, readAt, type Table, textAt } from "../../table/Table.ts"
import { columnReader } from "../../table/texts.ts"
import { walkRows } from "../../table/walkRows.ts"
import type { PlainKind } from "../PlainKind.ts"
import { buildingsHeadings } from "./headings.ts"

/** One column may say both; a company of its own column is the surer of two. */
const propertyAt = (flag: string, company: string): Property => {
  const ofFlag = readProperty(flag)
  if (compact(company) === "") return ofFlag
  const ofCompany = readProperty(company)
  return {
    hasProperty: ofFlag.hasProperty ?? ofCompany.hasProperty,
    propertyCompany: ofCompany.propertyCompany ?? ofFlag.propertyCompany
  }
}

const shownBuilding = (table: Table, row: number): string => {
  const cell = cellAt(table, row, "building")
  return cell?.day === undefined ? textAt(table, row, "building") : (cell.shown ?? cell.day)
}

/** `物业` alone answers both questions, and the report's column says so. */
const fieldNames = (table: Table, records: ReadonlyArray<BuildingRecord>) => {
  const two = table.columnOf.has("hasProperty") && table.columnOf.has("propertyCompany")
  const named = records.some(({ propertyCompany }) => propertyCompany !== null)
  return new Map(
    [...table.columnOf].map(([field, column]) => {
      const both = !two && (field === "propertyCompany" || (field === "hasProperty" && named))
      return [column, both ? "hasProperty+propertyCompany" : field]
    })
  )
}

const numbered = (text: string) => ({ building: readBuilding(text), several: isSeveral(text) })

const severalBuildings = (building: string) =>
  warning(
    "several_buildings",
    `“${building}”是几栋楼写在一行，按一条录入，单元数、户数为合计；如需逐栋管理请分行填写。`,
    `“${building}” is several buildings in one row; taken as one record. Give each a row if needed.`,
    { raw: building }
  )

export const readBuildings = (table: Table, context: Context): SheetRead<BuildingRecord> => {
  const said = findings()
  const walked = walkRows(table, ["building"])
  const { data } = walked
  const community = table.columnOf.has("community")
    ? columnReader(table, data, "community", true)
    : placeOfSheet(table, context.communities, walked.skipped)
  const estate = columnReader(table, data, "estate", true)
  const company = columnReader(table, data, "propertyCompany")
  const property = columnReader(table, data, "hasProperty")
  const cadre = columnReader(table, data, "cadre")
  const namesOf = remembered(readNames)
  const buildingOf = remembered(numbered)
  const records: Array<BuildingRecord> = []
  for (const row of data) {
    const place = community(row)
    const found =
      compact(place) === ""
        ? undefined
        : resolveCommunity(context, place, addressAt(table, row, "community"), "community", said)
    const [name = null, ...others] = namesOf(cadre(row))
    const cell = addressAt(table, row, "cadre")
    if (name !== null && others.length > 0) said.add(severalPeople(name, others), cell, "cadre")
    const where = tidy(estate(row))
    const owned = propertyAt(property(row), company(row))
    const { building, several } = buildingOf(shownBuilding(table, row))
    if (building === null) continue
    if (several) {
      said.add(severalBuildings(building), addressAt(table, row, "building"), "building")
    }
    records.push({
      row,
      communityCode: found?.code ?? null,
      communityName: found?.name ?? null,
      estate: where === "" ? null : where,
      building,
      units: readAt(table, row, "units", readUnits, said),
      households: readAt(table, row, "households", readInteger, said),
      ...owned,
      cadre: name,
      cadreRosterRow:
        name === null
          ? null
          : resolvePerson(context, name, found?.code ?? null, cell, "cadre", said)
    })
  }
  return {
    titleRows: walked.titleRows,
    headerRows: rowsBetween(table.block.top, table.block.bottom),
    columns: columnsOf(table, fieldNames(table, records)),
    records,
    skipped: walked.skipped,
    said
  }
}

export const buildings: PlainKind<BuildingRecord> = {
  kind: "buildings",
  vocabularies: [buildingsHeadings],
  read: readBuildings
}
