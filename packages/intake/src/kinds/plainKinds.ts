/** Every kind with one record a row; recognising and reading go by this list alone. */
import { baitStation } from "./bait_station/readBaitStation.ts"
import { buildings } from "./buildings/readBuildings.ts"
import { cleaner } from "./cleaner/readCleaner.ts"
import { communityCodes } from "./community_codes/readCommunityCodes.ts"
import { complaint } from "./complaint/readComplaint.ts"
import { dailyCheck } from "./daily_check/readDailyCheck.ts"
import { density } from "./density/readDensityTable.ts"
import { drugIssue } from "./drug_issue/readDrugIssue.ts"
import { frontageContract } from "./frontage_contract/readFrontageContract.ts"
import { healthActivity } from "./health_activity/readHealthActivity.ts"
import { meetingAttendance } from "./meeting_attendance/readAttendanceTable.ts"
import { monthlyStatistics } from "./monthly_statistics/readMonthlyStatistics.ts"
import { partnerUnit } from "./partner_unit/readPartnerUnit.ts"
import type { PlainKind, PlainName } from "./PlainKind.ts"
import { publicityBoard } from "./publicity_board/readPublicityBoard.ts"
import { rectification } from "./rectification/readRectification.ts"
import { responsibilityLetter } from "./responsibility_letter/readResponsibilityLetter.ts"
import { roster } from "./roster/readRoster.ts"
import { smallBusiness } from "./small_business/readSmallBusiness.ts"
import { volunteer } from "./volunteer/readVolunteer.ts"
import { zones } from "./zones/readZones.ts"

export const plainKinds: ReadonlyArray<PlainKind> = [
  communityCodes,
  roster,
  zones,
  buildings,
  dailyCheck,
  rectification,
  drugIssue,
  density,
  complaint,
  healthActivity,
  smallBusiness,
  meetingAttendance,
  baitStation,
  publicityBoard,
  responsibilityLetter,
  partnerUnit,
  frontageContract,
  volunteer,
  cleaner,
  monthlyStatistics
]

export const vocabularies = plainKinds.flatMap(({ vocabularies }) => vocabularies)

const byName = new Map(plainKinds.map((plain) => [plain.kind, plain]))

export const plainKind = (name: PlainName): PlainKind | undefined => byName.get(name)
