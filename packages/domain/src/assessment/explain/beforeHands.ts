/**
 * A month as the sheets had it before any hand touched it. The office's own totals and ranks are held
 * against this: a figure that was right then is no doubt of the sheet. docs/rules/ranking.md
 */
import { Effect } from "effect"

import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { SnapshotInputs } from "../../publication/Snapshot.ts"
import { noPoints } from "../../shared/Points.ts"
import { categorySums } from "../categorySums.ts"
import type { MonthRead } from "../monthReader.ts"
import type { ScoreEntry } from "../ScoreEntry.ts"
import type { ScoreRepo } from "../ScoreRepo.ts"
import { originOf, tallyValue } from "../sheet/editedRows.ts"
import type { EntryValue } from "../sheet/HandEdit.ts"
import { type Contestant, type Standing, standings } from "../standings.ts"

type Marked = Pick<EntryValue, "points" | "notApplicable"> & {
  readonly edit?: ScoreEntry["edit"] | undefined
}

/** Null where nothing stood. */
const leafBefore = <Leaf extends Marked>(leaf: Leaf | null | undefined): Marked | null =>
  leaf?.edit == null ? (leaf ?? null) : leaf.edit.was

/** `edited` are all entries of those communities in which a hand changed one. */
export const standingsBefore = (
  { units, indicators, tallies, sums, scheme, earlier, groups, rules }: MonthRead,
  edited: ReadonlyArray<ScoreEntry>
): ReadonlyArray<Standing> => {
  const byUnit = Map.groupBy(edited, ({ unitId }) => unitId)
  const contestants = [...units.keys()].flatMap((unitId): Array<Contestant> => {
    const own = byUnit.get(unitId)
    const tally = originOf(tallies.get(unitId) ?? null, tallyValue)
    // Whoever stands there by hand alone was not among those whom the sheet ranked.
    if (tally === null && own?.every((entry) => leafBefore(entry) === null) === true) return []
    const found = new Map(own?.map((entry) => [entry.indicatorId, entry]))
    const before = indicators.map((one) => [one, leafBefore(found.get(one.id))] as const)
    return [
      {
        unitId,
        sums: own === undefined ? (sums.get(unitId) ?? []) : categorySums(unitId, before),
        bonus: tally?.bonus ?? noPoints,
        vetoed: tally?.vetoed ?? false,
        group: groups.of.get(unitId) ?? null
      }
    ]
  })
  return standings(scheme, contestants, earlier, rules)
}

/** The same of a frozen month. */
export const inputsBefore = (inputs: SnapshotInputs): SnapshotInputs => ({
  ...inputs,
  communities: inputs.communities.flatMap((community) => {
    const { tally, bonus, bonusReason, vetoed } = community
    const value = originOf({ bonus, bonusReason, vetoed, edit: tally?.edit ?? null }, tallyValue)
    const leaves = community.leaves.map((leaf) => {
      const before = leafBefore(leaf)
      if (leaf === null || before === null) return null
      const { edit: _, ...recorded } = leaf
      return { ...recorded, points: before.points, notApplicable: before.notApplicable }
    })
    if (value === null && leaves.every((leaf) => leaf === null)) return []
    const nothing = { bonus: noPoints, bonusReason: null, vetoed: false }
    return [{ ...community, ...(value ?? nothing), leaves }]
  })
})

export type StandingsById = ReadonlyMap<OrgUnitId, Pick<Standing, "rank" | "card">>

export const byUnitId = (all: ReadonlyArray<Standing>): StandingsById =>
  new Map(all.map((one) => [one.unitId, one]))

/** Of what is recorded now; where no hand was at work it is what is recorded. */
export const readBeforeHands = Effect.fn("readBeforeHands")(function* (
  scores: ScoreRepo["Service"],
  read: MonthRead
) {
  const units = yield* scores.editedUnits(read.sheet.id)
  const tallied = [...read.tallies.values()].some(({ edit }) => edit !== null)
  if (units.length === 0 && !tallied) return byUnitId(read.standings)
  return byUnitId(standingsBefore(read, yield* scores.entriesOfUnits(read.sheet.id, units)))
})
