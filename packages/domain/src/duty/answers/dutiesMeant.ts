/**
 * Which duties at which levels a question about a branch means. Each duty has its own levels; a level alone
 * means what is usual there; neither means what the tree counts: officers of buildings, and communities.
 */
import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import { defaultDutyAt, householdOfficer, mainResponsibility } from "../kinds/builtinDuties.ts"
import type { DutyKind } from "../kinds/DutyKind.ts"
import type { DutyAtLevels } from "./DutyReads.ts"

const usual: ReadonlyArray<DutyAtLevels> = [
  { duty: householdOfficer, levels: ["building"] },
  { duty: mainResponsibility, levels: ["community", "village"] }
]

export const dutiesMeant = (
  kind: DutyKind | null,
  level: UnitLevel | null
): ReadonlyArray<DutyAtLevels> => {
  if (kind === null) {
    return level === null ? usual : [{ duty: defaultDutyAt(level), levels: [level] }]
  }
  const levels = level === null ? kind.levels : [level]
  return levels.length === 0 ? [] : [{ duty: kind.code, levels }]
}
