/** Zones with their communities, and leaders who were only linked to a person. */
import { ResponsibilityZone, type ZoneId } from "@aiwei/domain/duty/ResponsibilityZone"
import { ZoneRepo } from "@aiwei/domain/duty/ZoneRepo"
import { kept, reversed, type UndoOutcome } from "@aiwei/domain/importing/undo/UndoOutcome"
import { UndoRows } from "@aiwei/domain/importing/undo/UndoRows"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { sameMembers } from "@aiwei/domain/shared/sameMembers"
import { Effect } from "effect"

import { recordOf } from "../recordOf.ts"
import type { Outcomes, Reverser } from "../Reverser.ts"
import { type Fields, isFields, type UndoLine } from "../UndoLine.ts"
import { spanReversed } from "./spanReversed.ts"

const zone = recordOf<ResponsibilityZone>({
  fields: ResponsibilityZone.fields,
  codec: ResponsibilityZone
})

const communitiesIn = ({ communities }: Fields): ReadonlyArray<OrgUnitId> =>
  Array.isArray(communities) ? (communities as ReadonlyArray<OrgUnitId>) : []

const zonesNamed = (lines: ReadonlyArray<UndoLine>): ReadonlyArray<string> =>
  lines.flatMap(({ entityId, before }) =>
    typeof before["id"] === "string" ? [entityId, before["id"]] : [entityId]
  )

/** Rarely more than a few dozen: one after the other. */
const reverse = Effect.fn("Undo.zones")(function* (lines: ReadonlyArray<UndoLine>) {
  const rows = yield* UndoRows
  const zones = yield* ZoneRepo
  const ids = zonesNamed(lines)
  const stored = new Map((yield* rows.find("zones", "id", ids)).map((one) => [String(one.id), one]))
  const links = yield* rows.find("zoneCommunities", "zoneId", ids)
  const linksOf = Map.groupBy(links, ({ zoneId }) => String(zoneId))
  const unitsOf = (id: string) => (linksOf.get(id) ?? []).map(({ unitId }) => unitId)
  const used = yield* rows.inUse("zones", ids, ["zoneCommunities"])

  const one = Effect.fnUntraced(function* (line: UndoLine) {
    const { entityId, before, after, isNew } = line
    if (!stored.has(entityId)) return kept("gone")
    const said = { before: isNew ? null : before, after }
    const spans = spanReversed(zone, said, (id) => stored.get(String(id)))
    const isSame = sameMembers(unitsOf(entityId), communitiesIn(after))
    const was = before["id"]
    const otherSame =
      isNew || was === entityId || sameMembers(unitsOf(String(was)), communitiesIn(before))
    if (spans === null || !isSame || !otherSame) return kept("changed")
    if (spans.remove.some(({ id }) => used.has(id))) return kept("in_use")
    yield* rows.remove(
      "zoneCommunities",
      spans.remove.flatMap(({ id }) => linksOf.get(id) ?? [])
    )
    yield* rows.remove("zones", spans.remove)
    yield* zones.upsertAll(spans.put)
    if (!isNew && was === entityId) {
      const zoneId = entityId as ZoneId
      const back = communitiesIn(before).map((unitId) => ({ zoneId, unitId }))
      yield* zones.replaceCommunities([zoneId], back)
    }
    return reversed
  })

  const outcomes = new Map<number, UndoOutcome>()
  for (const line of lines) outcomes.set(line.seq, yield* one(line))
  const done: Outcomes = outcomes
  return done
})

/** A person was put to a leader's name; the communities were left alone. */
const unlink = Effect.fn("Undo.zoneLeaders")(function* (lines: ReadonlyArray<UndoLine>) {
  const ids = lines.map(({ entityId }) => entityId)
  const found = yield* UndoRows.use((rows) => rows.find("zones", "id", ids))
  const stored = new Map(found.map((one) => [String(one.id), one]))
  const back: Array<ResponsibilityZone> = []
  const outcomes = new Map<number, UndoOutcome>()
  for (const { seq, entityId, before, after } of lines) {
    const spans = isFields(before)
      ? spanReversed(zone, { before, after }, (id) => stored.get(String(id)))
      : null
    outcomes.set(seq, stored.has(entityId) ? (spans ? reversed : kept("changed")) : kept("gone"))
    back.push(...(spans?.put ?? []))
  }
  yield* ZoneRepo.use((zones) => zones.upsertAll(back))
  const done: Outcomes = outcomes
  return done
})

export const zoneReverser: Reverser = { entity: "ResponsibilityZone", reverse }
export const zoneLeaderReverser: Reverser = { entity: "ZoneLeader", reverse: unlink }
