/**
 * The lines of a frozen community with their parts, for whoever opens them. A line whose evidence is not what it
 * was has its figures alone, and is named: its parts would add up to something else than was published.
 */
import { Effect } from "effect"

import { lineText } from "../../assessment/lines/FrozenLine.ts"
import type { Line } from "../../assessment/scoring/lineOf.ts"
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { Digest } from "../../shared/Digest.ts"
import type { Snapshot, SnapshotCommunity } from "../Snapshot.ts"
import { foundThen } from "./foundThen.ts"
import { frozenTerms } from "./frozenTerms.ts"
import { linesAgain } from "./linesAgain.ts"

export interface LineThen {
  readonly line: Line
  /** Its evidence is not what it was. */
  readonly differs: boolean
}

/** By the line's code; of layouts that froze the parts, or a sheet's scores alone, there are none. */
export const linesThen = Effect.gen(function* () {
  const digest = yield* Digest
  const found = yield* foundThen
  const termsOf = yield* frozenTerms

  const again = Effect.fnUntraced(function* (
    officeId: OrgUnitId,
    snapshot: Snapshot,
    community: SnapshotCommunity
  ) {
    const { period, evidenceAt = null } = snapshot.inputs
    const { id } = community
    const { inspections, items } = yield* found(officeId, period, evidenceAt, [id])
    const then = { inspections: inspections.get(id) ?? [], items: items.get(id) ?? [] }
    const terms = yield* termsOf(snapshot.scheme)
    return linesAgain(snapshot, terms, community, then)
  })

  return Effect.fn("linesThen")(function* (
    officeId: OrgUnitId,
    snapshot: Snapshot,
    community: SnapshotCommunity
  ) {
    const then = new Map<string, LineThen>()
    if (!community.leaves.some((leaf) => leaf?.figures !== undefined)) return then
    const lines = yield* again(officeId, snapshot, community)
    for (const [at, { code }] of snapshot.scheme.indicators.entries()) {
      const figures = community.leaves[at]?.figures
      if (figures === undefined) continue
      const line = lines.get(code)
      const isSame = line !== undefined && (yield* digest.sha256(lineText(line))) === figures.sha256
      const { counted, applicable, reducedBy, standing, counts } = figures
      const bare = { code, counted, applicable, reducedBy, standing, counts, rounds: 0, parts: [] }
      then.set(code, isSame ? { line, differs: false } : { line: bare, differs: true })
    }
    return then
  })
})
