/** Every kind with one record a row; recognising and reading go by this list alone. */
import { buildings } from "./buildings/readBuildings.ts"
import { communityCodes } from "./community_codes/readCommunityCodes.ts"
import { dailyCheck } from "./daily_check/readDailyCheck.ts"
import type { PlainKind, PlainName } from "./PlainKind.ts"
import { roster } from "./roster/readRoster.ts"
import { zones } from "./zones/readZones.ts"

export const plainKinds: ReadonlyArray<PlainKind> = [
  communityCodes,
  roster,
  zones,
  buildings,
  dailyCheck
]

export const vocabularies = plainKinds.flatMap(({ vocabularies }) => vocabularies)

const byName = new Map(plainKinds.map((plain) => [plain.kind, plain]))

export const plainKind = (name: PlainName): PlainKind | undefined => byName.get(name)
