/**
 * What was recorded otherwise in two frozen states of one month, unit by unit: everything that can change a
 * total, a rank or a grade, and communities that came or went. Where a value was read from may differ without
 * the month having changed. What holds of all units is `changes/monthChanges`. docs/rules/publication.md
 */
import type { OrgUnitId } from "../../org/OrgUnitId.ts"
import type { SnapshotCommunity } from "../../publication/Snapshot.ts"
import type { RecordedChange } from "./BoardViews.ts"
import { besideChanges } from "./changes/besideChanges.ts"
import { type Frozen, leafChanges } from "./changes/leafChanges.ts"

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
      const [is, was] = [
        [now, here],
        [before, there]
      ] as const
      const changes = [...leafChanges(is, was), ...besideChanges(is, was)]
      return changes.map((change) => ({ ...named(here), ...change }))
    }),
    ...gone.map((community) => came(community, false))
  ]
}
