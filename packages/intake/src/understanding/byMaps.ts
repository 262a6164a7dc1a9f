/**
 * A sheet as somebody said it is to be read: by a map given with the import, else by one that is remembered
 * of its shape. Of two that say different things of the same table neither is used. docs/rules/mappings.md
 */
import type { Grid } from "../grid/Grid.ts"
import { type HeaderBlock, headerBlockAt } from "../heading/headerBlock.ts"
import { matchColumns } from "../heading/matchColumns.ts"
import { vocabularies } from "../kinds/plainKinds.ts"
import type { UsedMapping } from "../report/UsedMapping.ts"
import { tableOf } from "../table/Table.ts"
import {
  type ColumnMap,
  fits,
  isOfShape,
  namesHeadings,
  saysTheSame,
  usedOn,
  withMap
} from "./ColumnMap.ts"
import type { Sight } from "./Sight.ts"

export interface ToldMaps {
  readonly given: ReadonlyArray<ColumnMap>
  readonly remembered: ReadonlyArray<ColumnMap>
}

export interface ByMaps {
  readonly sight: Sight | null
  /** Those that say different things of this table; empty where all agree. */
  readonly contradicting: ReadonlyArray<UsedMapping>
}

const nothing: ByMaps = { sight: null, contradicting: [] }

interface Tried {
  readonly sight: Extract<Sight, { kind: "plain" }>
  readonly used: UsedMapping
  readonly block: HeaderBlock
  readonly matched: number
  readonly said: number
}

const tryMap = (
  grid: Grid,
  names: string,
  blocks: ReadonlyArray<HeaderBlock>,
  map: ColumnMap
): ReadonlyArray<Tried> => {
  const { kind } = map
  const vocabulary = vocabularies.find((v) => v.kind === kind)
  if (kind === undefined || vocabulary === undefined) return []
  return blocks
    .filter(({ headings }) => fits(headings, map))
    .flatMap((block): ReadonlyArray<Tried> => {
      const matched = withMap(block.headings, matchColumns(block.headings, vocabulary), map)
      if (matched.length < 2) return []
      const used = usedOn(block.headings, kind, map)
      const recognised = { kind, block, matched, score: matched.length }
      const table = tableOf(grid, block, matched, names)
      const said = Object.keys(used.columns).length
      const sight = { kind: "plain", as: kind, table, recognised, mapping: used } as const
      return [{ sight, used, block, matched: matched.length, said }]
    })
}

/** The one that finds most columns, then stands first; it must agree with all others of that row. */
const settled = (tried: ReadonlyArray<Tried>): ByMaps | null => {
  const [best] = tried.toSorted(
    (a, b) => b.said - a.said || b.matched - a.matched || a.block.top - b.block.top
  )
  if (best === undefined) return null
  const rivals = tried.filter(
    ({ block, said, used }) =>
      block.top === best.block.top && said === best.said && !saysTheSame(used, best.used)
  )
  if (rivals.length === 0) return { sight: best.sight, contradicting: [] }
  return { sight: null, contradicting: [best, ...rivals].map(({ used }) => used) }
}

const rowsTried = 40

const blocksOf = (grid: Grid): ReadonlyArray<HeaderBlock> =>
  grid.rows.slice(0, rowsTried).map((row) => headerBlockAt(grid, row.row))

const among = (grid: Grid, names: string, levels: ReadonlyArray<ReadonlyArray<ColumnMap>>) => {
  const there = levels.filter((maps) => maps.length > 0)
  if (there.length === 0) return nothing
  const blocks = blocksOf(grid)
  for (const maps of there) {
    const found = settled(maps.flatMap((map) => tryMap(grid, names, blocks, map)))
    if (found !== null) return found
  }
  return nothing
}

/** A map given now that names headings; one of exactly this shape goes before one that merely fits. */
export const byGiven = (grid: Grid, names: string, { given }: ToldMaps): ByMaps => {
  const naming = given.filter(namesHeadings)
  const fitting = naming.filter((map) => !isOfShape(map))
  return among(grid, names, [naming.filter(isOfShape), fitting])
}

/** One given now of letters alone, which would fit any table: for those no word list knows. */
export const byLetters = (grid: Grid, names: string, { given }: ToldMaps): ByMaps =>
  among(grid, names, [given.filter((map) => !namesHeadings(map))])

export const byRemembered = (grid: Grid, names: string, { remembered }: ToldMaps): ByMaps =>
  among(grid, names, [remembered])
