/** A header as that of a table with communities across and indicators down the side. */
import type { Grid } from "../../../grid/Grid.ts"
import type { HeaderBlock } from "../../../heading/headerBlock.ts"
import type { Communities } from "../../../reference/Communities.ts"
import { communityColumns } from "./communityColumns.ts"
import { type CommunityColumns, leastColumns, rolesOf, type ScoreShape } from "./ScoreShape.ts"
import { roleOfSide, type ScoreRole } from "./scoreWords.ts"
import { sideColumns } from "./sideColumns.ts"

/** Without any community known: the columns behind the full points that are nothing else. */
const unnamed = (block: HeaderBlock): ReadonlyArray<CommunityColumns> => {
  const roles = rolesOf(block, new Set())
  const points = [...roles].find(([, role]) => role === "fullPoints")?.[0]
  if (points === undefined) return []
  return block.headings
    .filter(({ column, points: own }) => column > points && !roles.has(column) && own === null)
    .map((heading) => ({
      community: undefined,
      name: heading.path.at(-1) ?? "",
      heading,
      parts: [{ column: heading.column, part: null }]
    }))
}

/** Communities in the header, indicators down the side. */
export const asColumns = (
  grid: Grid,
  block: HeaderBlock,
  communities: Communities,
  aboutScores: boolean
): ScoreShape | null => {
  const empty = communities.all.length === 0
  const strict = communityColumns(block, communities, false)
  const loose = communityColumns(block, communities, empty || strict.length >= leastColumns)
  const found = loose.length < leastColumns && empty && aboutScores ? unnamed(block) : loose
  const taken = new Set(found.flatMap(({ parts }) => parts.map(({ column }) => column)))
  if (found.length < leastColumns) return null
  const until = Math.min(...taken)
  const roles = sideColumns(grid, block, rolesOf(block, taken, roleOfSide), until)
  const has = (role: ScoreRole) => [...roles.values()].includes(role)
  const named = has("indicator") || has("description") || has("category")
  if (!named) return null
  const strength = found.length + 2 * found.filter(({ community }) => community).length
  return { layout: "columns", block, roles, communities: found, indicators: [], strength }
}
