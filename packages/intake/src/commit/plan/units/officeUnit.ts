/**
 * The unit of the office a file belongs to, made with the district above it when it is not there yet. A
 * list of scores names no codes: such an office has none until a table of codes brings it.
 */
import { DivisionCode, significantDigits } from "@aiwei/domain/org/DivisionCode"
import type { OrgLevel } from "@aiwei/domain/org/OrgUnit"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"

import type { WantedOffice } from "../PlanContext.ts"
import type { UnitDrafts } from "./unitDrafts.ts"
import type { UnitNode } from "./UnitNode.ts"

const isCode = (code: string): boolean => /^[1-9]\d{11}$/.test(code)

export const codeOrNull = (code: string | null): DivisionCode | null =>
  code !== null && isCode(code) ? DivisionCode.make(code) : null

/** 滨河街道办事处 is how the office signs; the place is called 滨河街道. */
export const placeName = (name: string): string =>
  name.replace(/(?<=(?:街道|镇|乡))(?:办事处|人民政府)$/u, "")

export const officeLevel = (name: string, code: DivisionCode | null): OrgLevel => {
  const digits = code === null ? 9 : significantDigits(code)
  if (digits === 2) return "province"
  if (digits === 4) return "city"
  if (digits === 6 || /(?:区|县|旗)$/u.test(name)) return "county"
  return /(?:镇|乡|苏木)$/u.test(placeName(name)) ? "township" : "subdistrict"
}

/** The district above; undefined where no file names one and no code leads to a stored one. */
const districtOf = (drafts: UnitDrafts, office: WantedOffice): UnitNode | undefined => {
  const county = office.code === null ? null : codeOrNull(`${office.code.slice(0, 6)}000000`)
  const byCode = county === null ? undefined : drafts.byCode(county)
  if (byCode !== undefined || office.district === null) return byCode
  for (const node of drafts.all()) {
    const { name, level, code } = node.facts
    if (level !== "county" || name !== office.district) continue
    if (code === null && county !== null) drafts.revise(node, { code: county })
    if (county === null || node.facts.code === county) return node
  }
  return drafts.add({ name: office.district, level: "county", code: county }, null)
}

/** A district that came with a score sheet has no code until its office gets one. */
const giveDistrictItsCode = (drafts: UnitDrafts, office: UnitNode, code: DivisionCode | null) => {
  const above = drafts.get(office.parentId)
  const county = code === null ? null : codeOrNull(`${code.slice(0, 6)}000000`)
  if (above === undefined || county === null || above.facts.level !== "county") return
  if (above.facts.code === null && drafts.byCode(county) === undefined) {
    drafts.revise(above, { code: county })
  }
}

export const officeUnit = (drafts: UnitDrafts, office: WantedOffice): UnitNode => {
  const code = codeOrNull(office.code)
  const stored = drafts.get(office.id) ?? (code === null ? undefined : drafts.byCode(code))
  if (stored !== undefined) {
    giveDistrictItsCode(drafts, stored, code)
    return stored
  }
  const level = officeLevel(office.name, code)
  const parentId: OrgUnitId | null =
    level === "county" ? null : (districtOf(drafts, office)?.id ?? null)
  const name = placeName(office.name)
  const officialName = name === office.name ? null : office.name
  return (
    drafts.child(parentId, level, name) ?? drafts.add({ name, officialName, level, code }, parentId)
  )
}
