/** The kinds of duty that every office begins with. An office's own of the same code takes its place. */
import type { OrgLevel, UnitLevel } from "../../org/levels/OrgLevel.ts"
import { DutyCode, type DutyKind } from "./DutyKind.ts"

interface Marks {
  readonly technical?: boolean
  readonly network?: boolean
}

const duty = (
  code: string,
  zh: string,
  en: string,
  levels: ReadonlyArray<OrgLevel>,
  { technical = false, network = false }: Marks = {}
): DutyKind => ({ code: DutyCode.make(code), zh, en, levels, technical, network, builtin: true })

const led = ["county", "subdistrict", "township", "community", "village"] as const
const communities = ["community", "village"] as const
const [technical, network] = [true, true]

export const builtinDuties: ReadonlyArray<DutyKind> = [
  duty("main-responsibility", "主要责任", "Main responsibility", led),
  duty("household-officer", "包户干部", "Household officer", ["building"]),
  duty("zone-leader", "责任区领导", "Zone leader", communities),
  duty("cleaning", "保洁", "Cleaning", ["compound"]),
  duty("pest", "病媒生物防制", "Pest control", communities, { technical, network }),
  duty("education", "健康教育", "Health education", communities, { network }),
  duty("archives", "档案资料", "Archives", communities),
  duty("contact-point", "联系点", "Contact point", communities),
  duty("partner-unit", "结对单位", "Partner unit", ["building", "stairwell"]),
  duty("sector", "片区", "Sector", ["compound"]),
  duty("bait-station", "毒饵站管护", "Bait station", ["compound"], { technical }),
  duty("patriotic-health-contact", "爱卫工作联络", "Patriotic health contact", led, { network })
]

export const mainResponsibility = DutyCode.make("main-responsibility")
export const householdOfficer = DutyCode.make("household-officer")
export const zoneLeader = DutyCode.make("zone-leader")

/** The duty that is meant at a place when nobody names one. */
export const defaultDutyAt = (level: UnitLevel): DutyCode =>
  level === "building" || level === "stairwell" || level === "household"
    ? householdOfficer
    : mainResponsibility
