/**
 * What one edit does to a zone: corrected in place, or ended on a day and gone on with under a new id,
 * its communities with it, so that a past day still shows the leader and the communities it had.
 */
import { Effect, Option, Result } from "effect"

import { AuditLog } from "../../audit/AuditLog.ts"
import { Offices, type OfficeView } from "../../org/Offices.ts"
import type { EditOn } from "../../register/registerEdits.ts"
import type { RowRef } from "../../register/rowEdits.ts"
import { endedFrom, idFrom } from "../../register/spans.ts"
import { AlreadyEnded, ChangeTooEarly } from "../../rowErrors.ts"
import { type Day, forever } from "../../shared/Day.ts"
import { IdGenerator } from "../../shared/IdGenerator.ts"
import { sameFields } from "../../shared/sameFields.ts"
import { sameMembers } from "../../shared/sameMembers.ts"
import { type ResponsibilityZone, ZoneId } from "../ResponsibilityZone.ts"
import type { ZoneLine } from "../ZoneLine.ts"
import { ZoneRepo } from "../ZoneRepo.ts"
import { zoneFacts, type ZoneFactsStored } from "./zoneFacts.ts"
import type { ZoneChange } from "./zoneFields.ts"
import { zoneSpans } from "./zoneSpans.ts"

export interface EditZone extends RowRef {
  readonly change: ZoneChange
}

const nothing: Omit<ZoneFactsStored, "name"> = {
  zoneNo: null,
  leaderId: null,
  leaderName: null,
  leaderTitle: null,
  contactPoint: null
}

const tooEarly = (id: string, on: Day, since: Day) =>
  new ChangeTooEarly({ entity: "Zone", id, on, since })

/** The span that ends on the day, and the one that begins. */
const goneOnFrom = Effect.fnUntraced(function* (
  stored: ResponsibilityZone,
  next: ResponsibilityZone,
  on: Day
) {
  if (stored.validTo <= on) return yield* new AlreadyEnded({ entity: "Zone", id: stored.id })
  if (on <= stored.validFrom) return yield* tooEarly(stored.id, on, stored.validFrom)
  const id = ZoneId.make(idFrom(stored.id, on))
  return [
    { ...stored, validTo: on },
    { ...next, id, validFrom: on }
  ]
})

export const zoneEdit = Effect.gen(function* () {
  const zones = yield* ZoneRepo
  const offices = yield* Offices
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const { communitiesOf, factsOf } = yield* zoneFacts
  const store = yield* zoneSpans

  const change = Effect.fn("zoneEdit")(function* (
    { change: wanted }: EditZone,
    row: ZoneLine,
    { verb, on, asOf }: EditOn
  ) {
    const stored = Option.getOrThrow(yield* zones.findById(row.id))
    const facts = yield* factsOf(row.officeId, wanted)
    const office = yield* offices.byId(row.officeId)
    const had = row.communities.map(({ id }) => id)
    const held = new Set<string>(had)
    const communities =
      wanted.communities === undefined
        ? had
        : yield* communitiesOf(office, wanted.communities, on ?? asOf, held)
    if (sameFields(facts, stored) && sameMembers(communities, had)) return row.id as string
    const next = { ...stored, ...facts }
    const spans = on === null ? [next] : yield* goneOnFrom(stored, next, on)
    yield* store(spans, communities, held)
    const id = spans.at(-1)?.id ?? row.id
    const after = { ...spans.at(-1), communities, on }
    const entry = { verb, place: row.officeId, before: row, after }
    yield* audit.append({ ...entry, subject: `Zone/${row.id}` })
    return id as string
  })

  const add = Effect.fn("zoneEdit.add")(function* (
    office: OfficeView,
    wanted: ZoneChange,
    on: Day
  ) {
    const facts = yield* factsOf(office.id, { ...wanted, name: wanted.name ?? "" })
    const communities = yield* communitiesOf(office, wanted.communities ?? [], on)
    const id = ZoneId.make(yield* ids.next)
    const zone: ResponsibilityZone = {
      ...nothing,
      name: "",
      ...facts,
      id,
      officeId: office.id,
      validFrom: on,
      validTo: forever
    }
    yield* store([zone], communities, new Set())
    const after = { ...zone, communities }
    yield* audit.append({ verb: "zones.add", place: office.id, subject: `Zone/${id}`, after })
    return id
  })

  const close = Effect.fn("zoneEdit.close")(function* (row: ZoneLine, on: Day) {
    const stored = Option.getOrThrow(yield* zones.findById(row.id))
    if (stored.validTo !== forever) return yield* new AlreadyEnded({ entity: "Zone", id: row.id })
    const said = endedFrom([stored], on)
    if (Result.isFailure(said)) return yield* tooEarly(row.id, on, said.failure.since)
    yield* zones.upsertAll(said.success)
    const [subject, after] = [`Zone/${row.id}`, { on }]
    yield* audit.append({ verb: "zones.close", place: row.officeId, subject, before: row, after })
    return row.id as string
  })

  return { change, add, close }
})
