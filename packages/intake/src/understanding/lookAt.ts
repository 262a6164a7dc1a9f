/**
 * The first look at one sheet. Hidden sheets and blank ones are set aside by name; what no word list
 * knows stays unknown.
 */
import type { Area } from "../area/Area.ts"
import { joined, namesOf } from "../file/sheetNames.ts"
import { type Grid, gridOf } from "../grid/Grid.ts"
import { recogniseTable } from "../heading/recogniseTable.ts"
import { isMeetingForm } from "../kinds/meeting/form/isMeetingForm.ts"
import { vocabularies } from "../kinds/plainKinds.ts"
import { scoreShapeOf } from "../kinds/score/shape/scoreShapeOf.ts"
import type { Communities } from "../reference/Communities.ts"
import type { UsedMapping } from "../report/UsedMapping.ts"
import { tableOf } from "../table/Table.ts"
import { byGiven, byLetters, byRemembered, type ToldMaps } from "./byMaps.ts"
import { ignored, type Sight } from "./Sight.ts"

export interface Look {
  readonly sight: Sight
  /** Maps of columns that contradict each other here, so that none of them was used. */
  readonly contradicting: ReadonlyArray<UsedMapping>
}

const noMaps: ToldMaps = { given: [], remembered: [] }

const byWords = (grid: Grid, names: string): Sight => {
  if (isMeetingForm(grid)) return { kind: "form", as: "meeting", grid, names }
  const recognised = recogniseTable(grid, vocabularies, names)
  if (recognised === null) return ignored("unknown")
  const { kind, block, matched } = recognised
  if (kind === "score") return ignored("unknown")
  return { kind: "plain", as: kind, table: tableOf(grid, block, matched, names), recognised }
}

/** A sheet as anything but scores, which need the communities to be known first. */
export const lookAt = (sheet: Area, path: string, maps = noMaps): Look => {
  const grid = gridOf(sheet)
  if (grid.width === 0) return { sight: ignored("blank", true), contradicting: [] }
  if (sheet.state !== "visible") return { sight: ignored("hidden"), contradicting: [] }
  const names = joined(namesOf(grid, path, null))
  const given = byGiven(grid, names, maps)
  if (given.sight !== null) return { sight: given.sight, contradicting: [] }
  const words = byWords(grid, names)
  const known = words.kind !== "ignored"
  // What is said now goes before what was said once; letters alone fit any table that nobody knows.
  const asked = known ? given : byLetters(grid, names, maps)
  if (asked.sight !== null) return { sight: asked.sight, contradicting: [] }
  const told = byRemembered(grid, names, maps)
  const contradicting = [given, ...(known ? [] : [asked]), told].flatMap((one) => one.contradicting)
  return { sight: told.sight ?? words, contradicting }
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
  if (first.kind === "plain" && first.mapping !== undefined) return first
  if (first.kind === "ignored" && first.blank) return first
  const grid = first.kind === "plain" ? first.table.grid : gridOf(sheet)
  const shape = scoreShapeOf(grid, communities, joined(namesOf(grid, path, null)))
  if (shape === null || (first.kind !== "ignored" && shape.strength < clearlyScores)) return first
  const named = namesOf(grid, path, shape.block.top)
  return { kind: "score", table: tableOf(grid, shape.block, [], joined(named)), shape, named }
}
