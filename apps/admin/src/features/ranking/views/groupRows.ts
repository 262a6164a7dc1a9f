/** Rows of a ranking by peer group, and those outside the ranks, which stand last whatever their group. Pure. */
import type { RankingRow, RankingView } from "@aiwei/domain/assessment/RankingView"

/** In an address, whoever is in no group; no group may be called so. */
export const ungrouped = "-"

export const groupOf = (row: Pick<RankingRow, "group">): string => row.group ?? ungrouped

export const isOutside = ({ rank }: Pick<RankingRow, "rank">): boolean => rank === null

export const inGroup =
  (group: string | null) =>
  (row: RankingRow): boolean =>
    group === null || groupOf(row) === group

/** The groups that have somebody this month, in the office's order; none where all are ranked together. */
export const groupsIn = ({
  groups,
  rows
}: Pick<RankingView, "groups" | "rows">): ReadonlyArray<string> => {
  const held = new Set(rows.map(groupOf))
  const named = groups.filter((name) => held.has(name))
  if (named.length === 0) return []
  return held.has(ungrouped) ? [...named, ungrouped] : named
}

/** Ranked rows cut where the group changes; one part where nobody is in a group. */
export const partsOf = (
  rows: ReadonlyArray<RankingRow>
): ReadonlyArray<{ readonly group: string; readonly rows: ReadonlyArray<RankingRow> }> =>
  [...Map.groupBy(rows, groupOf)].map(([group, own]) => ({ group, rows: own }))
