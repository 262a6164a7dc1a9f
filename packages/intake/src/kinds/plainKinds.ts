/** Every kind with one record a row; recognising and reading go by this list alone. */
import { buildings } from "./buildings/readBuildings.ts"
import { communityCodes } from "./community_codes/readCommunityCodes.ts"
import { complaint } from "./complaint/readComplaint.ts"
import { dailyCheck } from "./daily_check/readDailyCheck.ts"
import { density } from "./density/readDensityTable.ts"
import { drugIssue } from "./drug_issue/readDrugIssue.ts"
import { healthActivity } from "./health_activity/readHealthActivity.ts"
import { meetingAttendance } from "./meeting_attendance/readAttendanceTable.ts"
import type { PlainKind, PlainName } from "./PlainKind.ts"
import { rectification } from "./rectification/readRectification.ts"
import { roster } from "./roster/readRoster.ts"
import { smallBusiness } from "./small_business/readSmallBusiness.ts"
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
  meetingAttendance
]

export const vocabularies = plainKinds.flatMap(({ vocabularies }) => vocabularies)

const byName = new Map(plainKinds.map((plain) => [plain.kind, plain]))

export const plainKind = (name: PlainName): PlainKind | undefined => byName.get(name)
