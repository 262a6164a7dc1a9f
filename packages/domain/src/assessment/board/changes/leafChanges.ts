/**
 * What became otherwise in the lines of one unit. A line whose points read alike may still count otherwise:
 * then its standing is named, or what it could give, or that it was worked out from other evidence.
 */
import {
  type Snapshot,
  type SnapshotCommunity,
  type SnapshotLeaf,
  workedIn
} from "../../../publication/Snapshot.ts"
import { lineToBeChecked, linesToCheck } from "../../../scheme/document/toBeChecked.ts"
import { canonicalJson } from "../../../shared/canonicalJson.ts"
import { type Points, written } from "../../../shared/Points.ts"
import { takenOf } from "../../lines/FrozenLine.ts"
import type { LineStanding, UnitChange } from "../BoardViews.ts"

export type Frozen = Pick<Snapshot, "inputs" | "scheme">
/** One unit as one of the two states has it. */
export type Side = readonly [Frozen, SnapshotCommunity]

/** "/" does not apply, null is not done. A line that was worked out has what was recorded in it already. */
const leafText = (leaf: SnapshotLeaf): string | null => {
  const worked = workedIn(leaf)
  if (worked !== null) {
    const { standing, counts, counted } = worked
    if (standing === "notApplicable" || standing === "notInUse") return "/"
    return counts === "blocks" || counts === "outside" ? null : written(counted)
  }
  if (leaf?.notApplicable === true) return "/"
  return leaf?.points == null ? null : written(leaf.points)
}

const standingOf = (leaf: SnapshotLeaf): LineStanding => {
  const worked = workedIn(leaf)
  if (worked !== null) {
    const { standing, counts } = worked
    if (counts === "blocks") return counts
    return standing === "tooFew" && counts !== "own" ? counts : standing
  }
  if (leaf?.notApplicable === true) return "notApplicable"
  return leaf?.points == null ? "notDone" : "scored"
}

/** What rules took of a line, by their codes, whichever layout froze it. */
export const takenIn = (leaf: SnapshotLeaf): ReadonlyMap<string, Points> => {
  if (leaf?.figures !== undefined) return new Map(Object.entries(leaf.figures.taken ?? {}))
  return leaf?.line === undefined ? new Map() : takenOf(leaf.line)
}

/** What two layouts can both say of a line. */
const figuresText = (leaf: SnapshotLeaf): string => {
  const worked = workedIn(leaf)
  if (worked === null) return ""
  const { counted, applicable, reducedBy, standing, counts } = worked
  const taken = Object.fromEntries(takenIn(leaf))
  return canonicalJson({ counted, applicable, reducedBy, standing, counts, taken })
}

const isOtherLine = (now: SnapshotLeaf, before: SnapshotLeaf): boolean => {
  const [is, was] = [now?.figures?.sha256, before?.figures?.sha256]
  if (is !== undefined && was !== undefined) return is !== was
  const [line, other] = [now?.line, before?.line]
  if (line !== undefined && other !== undefined) return canonicalJson(line) !== canonicalJson(other)
  return figuresText(now) !== figuresText(before)
}

const availableOf = (leaf: SnapshotLeaf): string | null => {
  const worked = workedIn(leaf)
  return worked === null ? null : written(worked.applicable)
}

/** The first way in which two lines differ that read alike; null where they are the same. */
const silently = (
  now: SnapshotLeaf,
  before: SnapshotLeaf
): Pick<UnitChange, "what" | "now" | "before"> | null => {
  const [is, was] = [standingOf(now), standingOf(before)]
  if (is !== was) return { what: "standing", now: is, before: was }
  if (!isOtherLine(now, before)) return null
  const [can, could] = [availableOf(now), availableOf(before)]
  if (can !== null && could !== null && can !== could) {
    return { what: "available", now: can, before: could }
  }
  return { what: "evidence", now: leafText(now), before: leafText(before) }
}

const leavesOf = ([{ scheme }, community]: Side): ReadonlyMap<string, SnapshotLeaf> =>
  new Map(
    scheme.indicators.map(({ code, name }, at) => [
      `${code}\n${name}`,
      community.leaves[at] ?? null
    ])
  )

/** Whether either side has its figures still to be checked. */
const markOf = ([now]: Side, [before]: Side) => {
  const codes = new Set([now, before].flatMap(({ scheme }) => linesToCheck(scheme.document)))
  return (key: string) => lineToBeChecked(codes.has(key.slice(0, key.indexOf("\n"))))
}

export const leafChanges = (now: Side, before: Side): ReadonlyArray<UnitChange> => {
  const [later, earlier] = [leavesOf(now), leavesOf(before)]
  const mark = markOf(now, before)
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [a, b] = [later.get(key) ?? null, earlier.get(key) ?? null]
    const indicator = key.slice(key.indexOf("\n") + 1)
    const [nowReason, beforeReason] = [a?.reason ?? null, b?.reason ?? null]
    const reasons = { indicator, nowReason, beforeReason, ...mark(key) }
    const [is, was] = [leafText(a), leafText(b)]
    if (is !== was) return [{ what: "indicator" as const, now: is, before: was, ...reasons }]
    const silent = silently(a, b)
    if (silent !== null) return [{ ...silent, ...reasons }]
    return nowReason === beforeReason
      ? []
      : [{ what: "indicator" as const, now: is, before: was, ...reasons }]
  })
}
