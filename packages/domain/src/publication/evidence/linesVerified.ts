/**
 * Whether the evidence still gives what a publication froze of it: every line is worked out again from what
 * counted at its instant, and its hash compared. Nothing that came later matters. docs/rules/publication.md
 */
import { Effect } from "effect"

import { lineText } from "../../assessment/lines/FrozenLine.ts"
import type { Line } from "../../assessment/scoring/lineOf.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import {
  type LineToBeChecked,
  lineToBeChecked,
  linesToCheck
} from "../../scheme/document/toBeChecked.ts"
import { Digest } from "../../shared/Digest.ts"
import { type Points, written } from "../../shared/Points.ts"
import type { Snapshot, SnapshotCommunity } from "../Snapshot.ts"
import { foundThen } from "./foundThen.ts"
import { frozenTerms } from "./frozenTerms.ts"
import { type FoundThen, linesAgain } from "./linesAgain.ts"

/** Units whose evidence is in memory at once. */
const unitsAtOnce = 200
/** Enough to begin to look. */
const mostNamed = 100

/** A line whose evidence is not what it was. `published` and `now` may agree: then only its parts differ. */
export interface LineDiffering extends LineToBeChecked {
  readonly unitCode: string | null
  readonly unitName: string
  readonly indicatorCode: string
  readonly indicator: string
  /** What it counted; null where no line was worked out. */
  readonly published: string | null
  readonly now: string | null
}

export interface LinesVerified {
  readonly checked: number
  readonly differing: number
  /** The first hundred of them. */
  readonly named: ReadonlyArray<LineDiffering>
}

const text = (points: Points | undefined): string | null =>
  points === undefined ? null : written(points)

const hasLines = ({ communities, evidenceAt }: Snapshot["inputs"]): boolean =>
  evidenceAt !== undefined &&
  communities.some(({ leaves }) => leaves.some((leaf) => leaf?.figures !== undefined))

const inUnit = Effect.map(Digest, (digest) =>
  Effect.fnUntraced(function* (
    { scheme }: Snapshot,
    { code: unitCode, name: unitName, leaves }: SnapshotCommunity,
    again: ReadonlyMap<string, Line>
  ) {
    const differing: Array<LineDiffering> = []
    const toCheck = linesToCheck(scheme.document)
    let checked = 0
    for (const [at, { code: indicatorCode, name: indicator }] of scheme.indicators.entries()) {
      const [figures, line] = [leaves[at]?.figures, again.get(indicatorCode)]
      if (figures === undefined && line === undefined) continue
      checked += 1
      const now = line && (yield* digest.sha256(lineText(line)))
      if (now === figures?.sha256) continue
      const marked = lineToBeChecked(toCheck.includes(indicatorCode))
      const which = { unitCode, unitName, indicatorCode, indicator, ...marked }
      differing.push({ ...which, published: text(figures?.counted), now: text(line?.counted) })
    }
    return { checked, differing }
  })
)

const foundOf = (
  { inspections, items }: { [Key in keyof FoundThen]: ReadonlyMap<OrgUnitId, FoundThen[Key]> },
  id: OrgUnitId
): FoundThen => ({ inspections: inspections.get(id) ?? [], items: items.get(id) ?? [] })

/** Null for a snapshot without such lines: it holds all that it was worked out from. */
export const linesVerified = Effect.gen(function* () {
  const found = yield* foundThen
  const termsOf = yield* frozenTerms
  const differingIn = yield* inUnit

  return Effect.fn("linesVerified")(function* (officeId: OrgUnitId, snapshot: Snapshot) {
    const { communities, period, evidenceAt = null } = snapshot.inputs
    if (!hasLines(snapshot.inputs)) return null
    const terms = yield* termsOf(snapshot.scheme)
    const all = { checked: 0, differing: 0, named: [] as Array<LineDiffering> }
    for (let from = 0; from < communities.length; from += unitsAtOnce) {
      const part = communities.slice(from, from + unitsAtOnce)
      const ids = part.map(({ id }) => id)
      const then = yield* found(officeId, period, evidenceAt, ids)
      for (const community of part) {
        const again = linesAgain(snapshot, terms, community, foundOf(then, community.id))
        const { checked, differing } = yield* differingIn(snapshot, community, again)
        all.checked += checked
        all.differing += differing.length
        all.named.push(...differing.slice(0, mostNamed - all.named.length))
      }
    }
    return all as LinesVerified
  })
})
