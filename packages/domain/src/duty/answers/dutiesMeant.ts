/**
 * Which duties at which levels a question about a branch means. Each duty has its own levels; a level alone
 * means what is usual there; neither means officers of buildings, and whoever leads a community. An office that
 * changed the levels of one of these two is asked about its own.
 */
import type { UnitLevel } from "../../org/levels/OrgLevel.ts"
import {
  builtinDuties,
  defaultDutyAt,
  householdOfficer,
  mainResponsibility
} from "../kinds/builtinDuties.ts"
import type { DutyCode, DutyKind } from "../kinds/DutyKind.ts"
import type { DutyAtLevels } from "./DutyReads.ts"

type Kinds = ReadonlyArray<DutyKind>

const usual: ReadonlyArray<DutyAtLevels> = [
  { duty: householdOfficer, levels: ["building"] },
  { duty: mainResponsibility, levels: ["community", "village"] }
]

const levelsIn = (kinds: Kinds, duty: DutyCode): DutyKind["levels"] =>
  kinds.find(({ code }) => code === duty)?.levels ?? []

/** Null while they are as every office begins. */
const changedLevels = (kinds: Kinds, duty: DutyCode): DutyKind["levels"] | null => {
  const [own, first] = [levelsIn(kinds, duty), new Set(levelsIn(builtinDuties, duty))]
  const isSame = own.length === first.size && own.every((level) => first.has(level))
  return isSame ? null : own
}

const usualOf = (kinds: Kinds): ReadonlyArray<DutyAtLevels> =>
  usual
    .map(({ duty, levels }) => ({ duty, levels: changedLevels(kinds, duty) ?? levels }))
    .filter(({ levels }) => levels.length > 0)

/** Officers by compound are what is asked about at compounds. */
const dutyAt = (kinds: Kinds, level: UnitLevel): DutyCode =>
  (levelsIn(kinds, householdOfficer) as ReadonlyArray<UnitLevel>).includes(level)
    ? householdOfficer
    : defaultDutyAt(level)

/** `kinds` are all that the office knows. */
export const dutiesMeant = (
  kind: DutyKind | null,
  level: UnitLevel | null,
  kinds: Kinds = builtinDuties
): ReadonlyArray<DutyAtLevels> => {
  if (kind === null) {
    return level === null ? usualOf(kinds) : [{ duty: dutyAt(kinds, level), levels: [level] }]
  }
  const levels = level === null ? kind.levels : [level]
  return levels.length === 0 ? [] : [{ duty: kind.code, levels }]
}
