/**
 * Where a scoring table begins and which way round it is: the axis that holds the communities decides.
 * Known communities count most; without any, names that say of themselves that they are a 社区 or 村 do,
 * and so do columns under 各社区得分.
 */
import { compact, textOf } from "../../cells/cellText.ts"
import { type Grid, written } from "../../grid/Grid.ts"
import { type HeaderBlock, type Heading, headerBlockAt } from "../../heading/headerBlock.ts"
import type { Communities, Community } from "../../reference/Communities.ts"
import { looksLikeCommunity } from "../../reference/communityName.ts"
import type { Layout } from "./ScoreSheet.ts"
import { groupSays, type Part, partOf, roleOfWords, type ScoreRole } from "./scoreWords.ts"

export interface CommunityColumns {
  readonly community: Community | undefined
  readonly name: string
  readonly heading: Heading
  readonly parts: ReadonlyArray<{ readonly column: number; readonly part: Part | null }>
}

export interface IndicatorColumn {
  readonly heading: Heading
  readonly label: string
  readonly category: string | null
  readonly points: string | null
  readonly part: Part | null
}

export interface ScoreShape {
  readonly layout: Layout
  readonly block: HeaderBlock
  readonly roles: ReadonlyMap<number, ScoreRole>
  readonly communities: ReadonlyArray<CommunityColumns>
  readonly indicators: ReadonlyArray<IndicatorColumn>
  readonly strength: number
}

const rowsTried = 40
const leastColumns = 2

export const columnWith = (shape: ScoreShape, role: ScoreRole): number | undefined =>
  [...shape.roles].find(([, other]) => other === role)?.[0]

/** The role of a column by its leaf, or by the whole path for 加分 under 其他. */
const roleOf = (heading: Heading): ScoreRole | null => {
  const leaf = roleOfWords(heading.keys.at(-1) ?? "")
  if (leaf !== null && leaf !== "points" && leaf !== "deduction") return leaf
  return leaf ?? null
}

const underCommunityGroup = (heading: Heading): boolean =>
  heading.keys.length > 1 &&
  /社区|村|得分|扣分|单位|评分/u.test(heading.keys[0] ?? "") &&
  !looksLikeCommunity(heading.keys[0] ?? "")

/** The part of a heading's path that names a community, innermost first. */
const communityPart = (
  heading: Heading,
  communities: Communities,
  loose: boolean
): { name: string; at: number; community: Community | undefined } | null => {
  for (let at = heading.keys.length - 1; at >= 0; at--) {
    const name = heading.keys[at] ?? ""
    const community = communities.find(heading.path[at] ?? "") ?? communities.find(name)
    if (community !== undefined) return { name, at, community }
  }
  const at = heading.keys.findLastIndex((key) => roleOfWords(key) === null)
  const name = heading.keys[at] ?? ""
  const isName = looksLikeCommunity(name) || (loose && at > 0 && underCommunityGroup(heading))
  return name !== "" && isName && heading.points === null
    ? { name, at, community: undefined }
    : null
}

const gather = (
  block: HeaderBlock,
  communities: Communities,
  loose: boolean
): ReadonlyArray<CommunityColumns> => {
  const groups = new Map<
    string,
    CommunityColumns & { parts: Array<CommunityColumns["parts"][number]> }
  >()
  for (const heading of block.headings) {
    const found = communityPart(heading, communities, loose)
    if (found === null) continue
    const below = heading.keys.slice(found.at + 1).at(-1)
    const own = below === undefined ? null : partOf(roleOfWords(below))
    const above =
      heading.keys
        .slice(0, found.at)
        .map(groupSays)
        .find((p) => p !== null) ?? null
    const key = found.community?.name ?? compact(found.name)
    const group = groups.get(key) ?? {
      community: found.community,
      name: found.name,
      heading,
      parts: []
    }
    group.parts.push({ column: heading.column, part: own ?? above })
    groups.set(key, group)
  }
  return [...groups.values()]
}

const rolesOf = (
  block: HeaderBlock,
  taken: ReadonlySet<number>
): ReadonlyMap<number, ScoreRole> => {
  const roles = new Map<number, ScoreRole>()
  for (const heading of block.headings) {
    const role = taken.has(heading.column) ? null : roleOf(heading)
    if (role !== null) roles.set(heading.column, role)
  }
  return roles
}

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
const asColumns = (
  block: HeaderBlock,
  communities: Communities,
  aboutScores: boolean
): ScoreShape | null => {
  const empty = communities.all.length === 0
  const strict = gather(block, communities, false)
  const loose = gather(block, communities, empty || strict.length >= leastColumns)
  const found = loose.length < leastColumns && empty && aboutScores ? unnamed(block) : loose
  const taken = new Set(found.flatMap(({ parts }) => parts.map(({ column }) => column)))
  const roles = rolesOf(block, taken)
  const has = (role: ScoreRole) => [...roles.values()].includes(role)
  const named = has("indicator") || has("description") || has("category")
  if (found.length < leastColumns || !named) return null
  const strength = found.length + 2 * found.filter(({ community }) => community).length
  return { layout: "columns", block, roles, communities: found, indicators: [], strength }
}

/** The indicator a column stands for, unless it is one of the fixed columns. */
const indicatorOf = (heading: Heading): IndicatorColumn | null => {
  const part = partOf(roleOfWords(heading.keys.at(-1) ?? ""))
  const deep = part !== null && heading.keys.length > 1
  const at = deep ? heading.keys.length - 2 : heading.keys.length - 1
  const label = heading.path[at] ?? ""
  if (label === "" || roleOfWords(label) !== null) return null
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

const namesInColumn = (grid: Grid, block: HeaderBlock, column: number): ReadonlyArray<string> =>
  grid.rows
    .filter(({ row }) => row > block.bottom)
    .slice(0, 400)
    .map(({ row }) => textOf(grid.own(row, column)))
    .filter((text) => compact(text) !== "")

/** Communities down the side, indicators in the header. */
const asRows = (grid: Grid, block: HeaderBlock, communities: Communities): ScoreShape | null => {
  const roles = rolesOf(block, new Set())
  const column = [...roles].find(([, role]) => role === "community")?.[0]
  if (column === undefined) return null
  const names = namesInColumn(grid, block, column)
  const known = names.filter((name) => communities.find(name) !== undefined).length
  const enough =
    communities.all.length === 0 ? names.length >= 2 : known >= Math.max(1, names.length / 3)
  const indicators = block.headings
    .filter((heading) => heading.column !== column)
    .map(indicatorOf)
    .filter((indicator) => indicator !== null)
  const pointed = indicators.filter(({ points }) => points !== null).length
  const distinct = new Set(indicators.map(({ label, category }) => `${category}|${label}`)).size
  if (!enough || distinct < leastColumns || pointed < indicators.length / 2) return null
  return {
    layout: "rows",
    block,
    roles,
    communities: [],
    indicators,
    strength: known * 3 + pointed
  }
}

/** One line for every community and indicator, or a block of lines for every community. */
const asList = (grid: Grid, block: HeaderBlock, communities: Communities): ScoreShape | null => {
  const roles = rolesOf(block, new Set())
  const has = (role: ScoreRole) => [...roles.values()].includes(role)
  if (!has("indicator") || !has("fullPoints") || !(has("points") || has("deduction"))) return null
  const column = [...roles].find(([, role]) => role === "community")?.[0]
  const texts =
    column === undefined ? sectionTexts(grid, block) : namesInColumn(grid, block, column)
  const known = new Set(
    texts.map((text) => communities.find(text)?.name).filter((n) => n !== undefined)
  )
  if (known.size === 0) return null
  return { layout: "list", block, roles, communities: [], indicators: [], strength: known.size * 2 }
}

/** Lines that stand alone, and the sheet's own name: where a block says whose it is. */
export const sectionTexts = (grid: Grid, block: HeaderBlock): ReadonlyArray<string> => [
  grid.sheet.name,
  ...grid.rows
    .filter(({ row }) => row < block.top || row > block.bottom)
    .map((row) => written(grid, row))
    .filter((cells) => cells.length === 1)
    .map((cells) =>
      (cells[0]?.text ?? "").replace(/^.{0,8}?(?:社区名称|单位|社区|被考核单位)[:：]/u, "")
    )
]

/** `names` is all that the sheet is called; 考核 or 评分 in it makes bare names communities. */
export const scoreShapeOf = (
  grid: Grid,
  communities: Communities,
  names: string
): ScoreShape | null => {
  let best: ScoreShape | null = null
  for (const row of grid.rows.slice(0, rowsTried)) {
    if (written(grid, row).length < 3) continue
    const block = headerBlockAt(grid, row.row)
    const shapes = [
      asColumns(block, communities, /考核|评分|考评|得分|扣分|打分/u.test(names)),
      asRows(grid, block, communities),
      asList(grid, block, communities)
    ]
    for (const shape of shapes) {
      if (shape !== null && shape.strength > (best?.strength ?? 0)) best = shape
    }
  }
  return best
}
