/** A scoring table's shape: which way round it is and what each of its columns holds. */
import type { HeaderBlock, Heading } from "../../../heading/headerBlock.ts"
import type { Community } from "../../../reference/Communities.ts"
import type { Layout } from "../sheet/ScoreSheet.ts"
import { type Part, roleOfWords, type ScoreRole } from "./scoreWords.ts"

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

/** Fewer than two communities or indicators make no table of scores. */
export const leastColumns = 2

export const columnWith = (shape: ScoreShape, role: ScoreRole): number | undefined =>
  [...shape.roles].find(([, other]) => other === role)?.[0]

/** The role of every column that is not taken for something else. */
export const rolesOf = (
  block: HeaderBlock,
  taken: ReadonlySet<number>,
  roleOf: (text: string) => ScoreRole | null = roleOfWords
): ReadonlyMap<number, ScoreRole> => {
  const roles = new Map<number, ScoreRole>()
  for (const heading of block.headings) {
    const role = taken.has(heading.column) ? null : roleOf(heading.keys.at(-1) ?? "")
    if (role !== null) roles.set(heading.column, role)
  }
  return roles
}
