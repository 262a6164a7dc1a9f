/** Which roles may do what around a ranking; named in `rankingVerbs`. */
import type { rankingVerbs } from "../../verbs/rankingVerbs.ts"
import { office, scoreReaders, type VerbRight } from "../VerbRight.ts"

export const rankingRights = {
  "rankings.groups": scoreReaders,
  "rankings.setGroup": office,
  "rankings.endGroup": office,
  "rankings.recheck": scoreReaders,
  "rankings.improved": scoreReaders,
  "rankings.rollUp": scoreReaders
} as const satisfies Readonly<Record<(typeof rankingVerbs)[number], VerbRight>>
