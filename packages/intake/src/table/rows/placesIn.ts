/**
 * The community of each record: its own column, else the line over its group, the sheet's name, or the
 * beginning of another text (柳荫社区3号楼). A name nobody knows is told once and leaves no reference.
 */
import { compact, textOf, tidy } from "../../cells/cellText.ts"
import type { Community } from "../../reference/Communities.ts"
import type { Findings } from "../Findings.ts"
import { placeOfSheet } from "../placeOfSheet.ts"
import { type Context, resolveCommunity } from "../resolve.ts"
import { addressAt, cellAt, type Table } from "../Table.ts"
import type { Walked } from "../walkRows.ts"
import type { SourceRow } from "./carried.ts"

export interface Placed {
  readonly communityCode: string | null
  readonly communityName: string | null
  /** As written, where nobody knows the name. */
  readonly communityText?: string
}

export const nowhere: Placed = { communityCode: null, communityName: null }

export const placed = (community: Community | undefined): Placed =>
  community === undefined
    ? nowhere
    : { communityCode: community.code, communityName: community.name }

/** The community a longer text begins with; the longest name that fits. */
export const communityLeading = (text: string, { communities }: Context): Community | undefined => {
  const words = compact(text)
  const end = /^(.{2,14}?(?:社区|村|居委会))/u.exec(words)?.[1]
  const found = end === undefined ? undefined : communities.find(end)
  if (found !== undefined) return found
  const leading = communities.all.filter(({ name }) => words.startsWith(compact(name)))
  return leading.toSorted((a, b) => b.name.length - a.name.length)[0]
}

const says = (text: string): boolean => !/^(?:[-—–/／\\]+|无)?$/u.test(compact(text))

export const placesIn = (
  table: Table,
  walked: Walked,
  context: Context,
  source: SourceRow,
  said: Findings,
  within: ReadonlyArray<string> = []
): ((row: number) => Placed) => {
  const ofSheet = placeOfSheet(table, context.communities, walked.skipped)
  if (!table.columnOf.has("community")) {
    return (row) => {
      const known = context.communities.find(ofSheet(row))
      if (known !== undefined) return placed(known)
      const texts = within.map((field) => textOf(cellAt(table, source(row, field) ?? row, field)))
      return placed(
        texts.map((text) => communityLeading(text, context)).find((c) => c !== undefined)
      )
    }
  }
  /** What was found once is found again; what was not is told of every cell. */
  const known = new Map<string, Placed>()
  return (row) => {
    const from = source(row, "community")
    if (from === null) return nowhere
    const text = textOf(cellAt(table, from, "community"))
    const before = known.get(text)
    if (before !== undefined) return before
    if (!says(text)) return nowhere
    const at = addressAt(table, from, "community")
    const found = resolveCommunity(context, text, at, "community", said)
    if (found === undefined) return { ...nowhere, communityText: tidy(text) }
    const place = placed(found)
    known.set(text, place)
    return place
  }
}
