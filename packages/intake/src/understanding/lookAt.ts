/**
 * The first look at one sheet. Hidden sheets and blank ones are set aside by name; what no word list
 * knows stays unknown.
 */
import type { Area } from "../area/Area.ts"
import { joined, namesOf } from "../file/sheetNames.ts"
import { type Grid, gridOf } from "../grid/Grid.ts"
import { headerBlockAt } from "../heading/headerBlock.ts"
import { matchColumns } from "../heading/matchColumns.ts"
import { recogniseTable } from "../heading/recogniseTable.ts"
import { isMeetingForm } from "../kinds/meeting/form/isMeetingForm.ts"
import { vocabularies } from "../kinds/plainKinds.ts"
import { scoreShapeOf } from "../kinds/score/shape/scoreShapeOf.ts"
import type { Communities } from "../reference/Communities.ts"
import { tableOf } from "../table/Table.ts"
import { type ColumnMap, fits, namesHeadings, withMap } from "./ColumnMap.ts"
import { ignored, type Sight } from "./Sight.ts"

const mapped = (grid: Grid, names: string, map: ColumnMap): Sight | null => {
  const { kind } = map
  const vocabulary = vocabularies.find((v) => v.kind === kind)
  if (kind === undefined || vocabulary === undefined) return null
  const tried = grid.rows
    .slice(0, 40)
    .map((row) => headerBlockAt(grid, row.row))
    .filter(({ headings }) => fits(headings, map))
    .map((block) => ({
      block,
      matched: withMap(block.headings, matchColumns(block.headings, vocabulary), map)
    }))
  const [best] = tried.toSorted(
    (a, b) => b.matched.length - a.matched.length || a.block.top - b.block.top
  )
  if (best === undefined || best.matched.length < 2) return null
  const recognised = { kind, block: best.block, matched: best.matched, score: best.matched.length }
  return {
    kind: "plain",
    as: kind,
    table: tableOf(grid, best.block, best.matched, names),
    recognised
  }
}

/** A sheet as anything but scores, which need the communities to be known first. */
export const lookAt = (sheet: Area, path: string, map?: ColumnMap): Sight => {
  const grid = gridOf(sheet)
  if (grid.width === 0) return ignored("blank", true)
  if (sheet.state !== "visible") return ignored("hidden")
  const names = joined(namesOf(grid, path, null))
  const told = map !== undefined && namesHeadings(map) ? mapped(grid, names, map) : null
  if (told !== null) return told
  if (isMeetingForm(grid)) return { kind: "form", as: "meeting", grid, names }
  const recognised = recogniseTable(grid, vocabularies, names)
  if (recognised === null) {
    const asked = map === undefined ? null : mapped(grid, names, map)
    return asked ?? ignored("unknown")
  }
  const { kind, block, matched } = recognised
  if (kind === "score") return ignored("unknown")
  return { kind: "plain", as: kind, table: tableOf(grid, block, matched, names), recognised }
}

/** How many more signs of a score sheet it takes to overrule another reading. */
const clearlyScores = 6

/** The second look, once communities are known: a score sheet, or what it was before. */
export const lookForScores = (
  sheet: Area,
  path: string,
  first: Sight,
  communities: Communities
): Sight => {
  if (first.kind === "form" || sheet.state !== "visible") return first
  if (first.kind === "ignored" && first.blank) return first
  const grid = first.kind === "plain" ? first.table.grid : gridOf(sheet)
  const shape = scoreShapeOf(grid, communities, joined(namesOf(grid, path, null)))
  if (shape === null || (first.kind !== "ignored" && shape.strength < clearlyScores)) return first
  const named = namesOf(grid, path, shape.block.top)
  return { kind: "score", table: tableOf(grid, shape.block, [], joined(named)), shape, named }
}
