/**
 * What was recorded otherwise in two frozen states of one month: leaves, bonus, veto, and communities
 * that came or went. Where a value was read from may differ without the month having changed.
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import { type Snapshot, type SnapshotCommunity, workedIn } from "../../publication/Snapshot.ts"
import { noPoints, total, written } from "../../shared/Points.ts"
import type { RecordedChange } from "./BoardViews.ts"

type Leaf = SnapshotCommunity["leaves"][number]
type Frozen = Pick<Snapshot, "inputs" | "scheme">

/** "/" does not apply, null is not done. A line that was worked out has what was recorded in it already. */
const leafText = (leaf: Leaf): string | null => {
  const worked = workedIn(leaf)
  if (worked !== null) {
    const { standing, counts, counted } = worked
    if (standing === "notApplicable" || standing === "notInUse") return "/"
    return counts === "blocks" || counts === "outside" ? null : written(counted)
  }
  if (leaf?.notApplicable === true) return "/"
  return leaf?.points == null ? null : written(leaf.points)
}

const leavesOf = ({ scheme }: Frozen, community: SnapshotCommunity): ReadonlyMap<string, Leaf> =>
  new Map(
    scheme.indicators.map(({ code, name }, at) => [
      `${code}\n${name}`,
      community.leaves[at] ?? null
    ])
  )

const leafChanges = (
  [now, here]: readonly [Frozen, SnapshotCommunity],
  [before, there]: readonly [Frozen, SnapshotCommunity]
) => {
  const [later, earlier] = [leavesOf(now, here), leavesOf(before, there)]
  return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((key) => {
    const [a, b] = [later.get(key) ?? null, earlier.get(key) ?? null]
    const indicator = key.slice(key.indexOf("\n") + 1)
    const [nowReason, beforeReason] = [a?.reason ?? null, b?.reason ?? null]
    const change = { indicator, now: leafText(a), before: leafText(b), nowReason, beforeReason }
    const same = change.now === change.before && nowReason === beforeReason
    return same ? [] : [{ what: "indicator" as const, ...change }]
  })
}

/** Sheet and ledger together. */
const bonusText = ({ bonus, ledger }: SnapshotCommunity): string =>
  written(total([bonus, ledger?.bonus ?? noPoints]))

/** Told by hand, given by a code, or made to hold by a line. */
const isVetoed = ({ vetoed, ledger }: SnapshotCommunity): boolean =>
  vetoed || (ledger !== undefined && ledger.vetoes.length > 0)

const tallyChanges = (here: SnapshotCommunity, there: SnapshotCommunity) => {
  const found: Array<Omit<RecordedChange, "unitId" | "unitCode" | "unitName">> = []
  const [now, before] = [bonusText(here), bonusText(there)]
  if (now !== before || here.bonusReason !== there.bonusReason) {
    const reasons = { nowReason: here.bonusReason, beforeReason: there.bonusReason }
    found.push({ what: "bonus", indicator: null, now, before, ...reasons })
  }
  const [is, was] = [isVetoed(here), isVetoed(there)]
  if (is !== was) {
    const told = { now: is ? "veto" : null, before: was ? "veto" : null }
    const reasons = { nowReason: null, beforeReason: null }
    found.push({ what: "veto", indicator: null, ...told, ...reasons })
  }
  return found
}

const named = ({ id, code, name }: SnapshotCommunity) => ({
  unitId: id,
  unitCode: code,
  unitName: name
})

const came = (community: SnapshotCommunity, isNow: boolean): RecordedChange => ({
  ...named(community),
  what: "community",
  indicator: null,
  now: isNow ? community.name : null,
  before: isNow ? null : community.name,
  nowReason: null,
  beforeReason: null
})

export const recordedChanges = (now: Frozen, before: Frozen): ReadonlyArray<RecordedChange> => {
  const earlier = new Map<OrgUnitId, SnapshotCommunity>(
    before.inputs.communities.map((community) => [community.id, community])
  )
  const after = new Set(now.inputs.communities.map(({ id }) => id))
  const gone = before.inputs.communities.filter(({ id }) => !after.has(id))
  return [
    ...now.inputs.communities.flatMap((here): ReadonlyArray<RecordedChange> => {
      const there = earlier.get(here.id)
      if (there === undefined) return [came(here, true)]
      const changes = [...leafChanges([now, here], [before, there]), ...tallyChanges(here, there)]
      return changes.map((change) => ({ ...named(here), ...change }))
    }),
    ...gone.map((community) => came(community, false))
  ]
}
