/**
 * The networks of an office as a table: a line for each level that has places or a duty, from the top down,
 * and a cell for each duty. A level that a duty does not belong to has no cell, which is not the same as none
 * missing.
 */
import type { LevelRow } from "@aiwei/domain/org/levels/LevelRow"
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import type { DutyKindTold } from "@aiwei/queries/duty/dutyQueries"
import type { NetworksTold } from "@aiwei/queries/duty/orgLevels"

export interface NetworkRow {
  readonly level: UnitLevel
  readonly places: number
  /** By the code of the duty: at how many of the places somebody holds it. */
  readonly filled: ReadonlyMap<string, number>
}

/** The networks, and first of all who is mainly responsible. */
export const shownKinds = (kinds: ReadonlyArray<DutyKindTold>): ReadonlyArray<DutyKindTold> => [
  ...kinds.filter(({ code }) => code === "main-responsibility"),
  ...kinds.filter(({ code, network }) => network && code !== "main-responsibility")
]

export const networkRows = (
  told: NetworksTold,
  levels: ReadonlyArray<LevelRow>
): ReadonlyArray<NetworkRow> => {
  const rankOf = (level: UnitLevel) => levels.find(({ code }) => code === level)?.rank ?? 999
  return [...told.places]
    .filter(([, places]) => places > 0)
    .toSorted(([a], [b]) => rankOf(a) - rankOf(b))
    .map(([level, places]) => ({
      level,
      places,
      filled: new Map(
        told.cells
          .filter((cell) => cell.level === level)
          // Gaps are told of a whole branch; more than there are places would be a change in between.
          .map(({ duty, gaps }) => [duty, Math.max(0, places - gaps)] as const)
      )
    }))
}
