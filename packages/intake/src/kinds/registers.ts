/** Every kind that is kept as a register; what stores, lists and exports them goes by this list alone. */
import { baitStationRegister } from "./bait_station/register.ts"
import { cleanerRegister } from "./cleaner/register.ts"
import { complaintRegister } from "./complaint/register.ts"
import { dailyCheckRegister } from "./daily_check/register.ts"
import { densityRegister } from "./density/register.ts"
import { drugIssueRegister } from "./drug_issue/register.ts"
import { frontageContractRegister } from "./frontage_contract/register.ts"
import { healthActivityRegister } from "./health_activity/register.ts"
import { meetingRegister } from "./meeting/register.ts"
import { meetingAttendanceRegister } from "./meeting_attendance/register.ts"
import { monthlyStatisticsRegister } from "./monthly_statistics/register.ts"
import { partnerUnitRegister } from "./partner_unit/register.ts"
import { publicityBoardRegister } from "./publicity_board/register.ts"
import { rectificationRegister } from "./rectification/register.ts"
import type { RegisterKind } from "./RegisterKind.ts"
import { responsibilityLetterRegister } from "./responsibility_letter/register.ts"
import { smallBusinessRegister } from "./small_business/register.ts"
import { volunteerRegister } from "./volunteer/register.ts"

export const registers: ReadonlyArray<RegisterKind> = [
  dailyCheckRegister,
  rectificationRegister,
  drugIssueRegister,
  densityRegister,
  complaintRegister,
  meetingRegister,
  meetingAttendanceRegister,
  healthActivityRegister,
  smallBusinessRegister,
  baitStationRegister,
  publicityBoardRegister,
  responsibilityLetterRegister,
  partnerUnitRegister,
  frontageContractRegister,
  volunteerRegister,
  cleanerRegister,
  monthlyStatisticsRegister
]

const byKind = new Map<string, RegisterKind>(registers.map((one) => [one.kind, one]))

export const registerNamed = (kind: string): RegisterKind | undefined => byKind.get(kind)
