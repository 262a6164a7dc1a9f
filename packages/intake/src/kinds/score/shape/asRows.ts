/** A header as that of a table with communities down the side and indicators across. */
import { compact } from "../../../cells/cellText.ts"
import { type Grid } from "../../../grid/Grid.ts"
import type { HeaderBlock, Heading } from "../../../heading/headerBlock.ts"
import type { Communities } from "../../../reference/Communities.ts"
import { namesInColumn } from "./namesInColumn.ts"
import { type IndicatorColumn, leastColumns, rolesOf, type ScoreShape } from "./ScoreShape.ts"
import { isDiagonal, partOf, roleOfWords, type ScoreRole } from "./scoreWords.ts"
import { isParts } from "./sideColumns.ts"

/** The indicator a column stands for, unless it is one of the fixed columns. */
const indicatorOf = (heading: Heading): IndicatorColumn | null => {
  const part = partOf(roleOfWords(heading.keys.at(-1) ?? ""))
  const deep = part !== null && heading.keys.length > 1
  const at = deep ? heading.keys.length - 2 : heading.keys.length - 1
  const label = heading.path[at] ?? ""
  if (label === "" || roleOfCorner(label) !== null) return null
  const points = heading.pathPoints[at] ?? (deep ? null : heading.points)
  const over = heading.path
    .slice(0, at)
    .filter(
      (p) =>
        !/^(?:考核内容|考核项目|考核指标|得分|扣分|各项得分|评分项目|扣分情况|得分情况|考核得分|各项扣分)$/u.test(
          compact(p)
        )
    )
  return { heading, label, category: over.at(-1) ?? null, points, part: deep ? part : null }
}

const roleOfCorner = (text: string): ScoreRole | null =>
  isDiagonal(text) ? "community" : roleOfWords(text)

/** The column beside the names that says 得分 or 扣分 of each row; it may have no heading. */
const partColumn = (
  grid: Grid,
  block: HeaderBlock,
  roles: ReadonlyMap<number, ScoreRole>,
  community: number
): number | undefined =>
  Array.from({ length: Math.min(grid.width, community + 3) }, (_, column) => column).find(
    (column) =>
      column > community &&
      !["points", "total", "deduction"].includes(roles.get(column) ?? "") &&
      isParts(namesInColumn(grid, block, column).map(compact))
  )

/** Communities down the side, indicators in the header. */
export const asRows = (
  grid: Grid,
  block: HeaderBlock,
  communities: Communities,
  aboutScores: boolean
): ScoreShape | null => {
  const roles = rolesOf(block, new Set(), roleOfCorner)
  const column = [...roles].find(([, role]) => role === "community")?.[0]
  if (column === undefined) return null
  const names = namesInColumn(grid, block, column)
  const scored = names.filter((name) => roleOfWords(name) === null)
  const known = names.filter((name) => communities.find(name) !== undefined).length
  // A form that nobody has filled in is a score sheet without records.
  const enough =
    scored.length === 0 ||
    (communities.all.length === 0 ? names.length >= 2 : known >= Math.max(1, names.length / 3))
  const part = partColumn(grid, block, roles, column)
  const indicators = block.headings
    .filter((heading) => heading.column !== column && heading.column !== part)
    .map(indicatorOf)
    .filter((indicator) => indicator !== null)
  const pointed = indicators.filter(({ points }) => points !== null).length
  const distinct = new Set(indicators.map(({ label, category }) => `${category}|${label}`)).size
  if (!enough || distinct < leastColumns) return null
  const ranked = [...roles.values()].some((role) => role === "total" || role === "rank")
  // Without points in the heading the scheme must have them; then the rest has to be beyond doubt.
  const plain = aboutScores && ranked && known >= leastColumns && distinct > leastColumns
  if (pointed < indicators.length / 2 && !plain) return null
  return {
    layout: "rows",
    block,
    roles: part === undefined ? roles : new Map([...roles, [part, "part"]]),
    communities: [],
    indicators,
    strength: known * 3 + pointed
  }
}
