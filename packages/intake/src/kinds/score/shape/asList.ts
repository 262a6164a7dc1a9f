/** A header as that of a list: every line says its community, or a line over its block does. */
import { type Grid, written } from "../../../grid/Grid.ts"
import type { HeaderBlock } from "../../../heading/headerBlock.ts"
import type { Communities } from "../../../reference/Communities.ts"
import { namesInColumn } from "./namesInColumn.ts"
import { rolesOf, type ScoreShape } from "./ScoreShape.ts"
import { type ScoreRole } from "./scoreWords.ts"

/** 项目 | 检查内容: of two columns of indicators the outer one holds their categories. */
const outerIsCategory = (roles: ReadonlyMap<number, ScoreRole>): ReadonlyMap<number, ScoreRole> => {
  const [outer, inner] = [...roles].filter(([, role]) => role === "indicator")
  if (outer === undefined || inner === undefined || [...roles.values()].includes("category")) {
    return roles
  }
  return new Map([...roles, [outer[0], "category"]])
}

/** One line for every community and indicator, or a block of lines for every community. */
export const asList = (
  grid: Grid,
  block: HeaderBlock,
  communities: Communities
): ScoreShape | null => {
  const roles = outerIsCategory(rolesOf(block, new Set()))
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
