/** The kinds of duty whose places these rules look at. */
import { DutyCode } from "../kinds/DutyKind.ts"

export const contactPoint = DutyCode.make("contact-point")
export const partnerUnit = DutyCode.make("partner-unit")
export const sector = DutyCode.make("sector")
