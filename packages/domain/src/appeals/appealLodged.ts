/** A community contests one line: what it says of it, and what stood there, are kept as they are now. */
import { Effect } from "effect"

import { attachedFiles, noFile } from "../attachments/attachedFile.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { placeFinder } from "../org/naming/placeFinder.ts"
import { Offices } from "../org/Offices.ts"
import { PublicationRepo } from "../publication/PublicationRepo.ts"
import { actingName } from "../publication/review/actingAs.ts"
import { type Snapshot, workedIn } from "../publication/Snapshot.ts"
import type { IndicatorId } from "../scheme/Indicator.ts"
import { SchemeRepo } from "../scheme/SchemeRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now, today } from "../shared/Instant.ts"
import type { Month } from "../shared/Month.ts"
import { WebhookOutbox } from "../webhooks/WebhookOutbox.ts"
import { type Appeal, AppealId } from "./Appeal.ts"
import { AppealRefused } from "./appealErrors.ts"
import { AppealRepo } from "./AppealRepo.ts"
import { contested } from "./contested.ts"

export interface LodgeWanted {
  readonly office?: string | null | undefined
  /** The community, by code, id or name. */
  readonly place: string
  readonly period: Month
  /** By code or name. */
  readonly indicator: string
  readonly text: string
  /** A file that was uploaded. */
  readonly file?: string | null | undefined
}

const fresh = {
  state: "lodged",
  acceptedAt: null,
  acceptedBy: null,
  outcome: null,
  decision: null,
  endedAt: null,
  endedBy: null,
  reply: null,
  repliedAt: null,
  repliedBy: null,
  correctedBy: null
} as const

/** What the line counted in the version. */
const leafIn = ({ inputs, scheme }: Snapshot, unitId: string, indicator: string) => {
  const at = scheme.indicators.findIndex(
    ({ code, name }) => code === indicator || name === indicator
  )
  const line = scheme.indicators[at]
  const unit = inputs.communities.find(({ id }) => id === unitId)
  const leaf = unit?.leaves[at]
  return { line, unit, points: workedIn(leaf ?? null)?.counted ?? leaf?.points ?? null }
}

const isOpenAgainst =
  (unitId: string, code: string) =>
  (one: Appeal): boolean =>
    one.unitId === unitId &&
    one.code === code &&
    (one.state === "lodged" || one.state === "accepted")

const contestedLine = ({
  code,
  name: lineName,
  worth
}: Snapshot["scheme"]["indicators"][number]) => ({
  code,
  lineName,
  worth
})

/** The line's id, by which its entries are found. */
const lineFinder = Effect.gen(function* () {
  const schemes = yield* SchemeRepo

  return Effect.fnUntraced(function* (snapshot: Snapshot, code: string) {
    const all = yield* schemes.indicatorsOf(snapshot.scheme.id)
    return all.find((one) => one.code === code)?.id ?? (code as IndicatorId)
  })
})

/** What other programs are told of it. */
const toldOf = (office: string | null, { id, no, period, version, code }: Appeal) => ({
  appeal: id,
  no,
  office,
  period,
  version,
  line: code
})

export const appealLodged = Effect.gen(function* () {
  const offices = yield* Offices
  const publications = yield* PublicationRepo
  const repo = yield* AppealRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const outbox = yield* WebhookOutbox
  const files = yield* attachedFiles
  const find = yield* placeFinder
  const contestedIn = yield* contested
  const lineOf = yield* lineFinder

  return Effect.fn("Appeals.lodge")(function* (wanted: LodgeWanted) {
    yield* publications.lock
    const { period } = wanted
    const office = yield* offices.resolve(wanted.office ?? null)
    const { id: unitId, path } = yield* find(wanted.place, office.path, yield* today)
    const { snapshot, lastDay, ...version } = yield* contestedIn(office.id, period)
    const refused = (why: AppealRefused["why"], what: string) =>
      new AppealRefused({ why, period, what, lastDay })
    const { line, unit, points } = leafIn(snapshot, unitId, wanted.indicator.trim())
    if (unit === undefined) return yield* refused("unit", wanted.place)
    if (line === undefined) return yield* refused("line", wanted.indicator)
    const all = yield* repo.ofOffice(office.id, period)
    if (all.some(isOpenAgainst(unitId, line.code))) return yield* refused("open", line.name)
    const appeal: Appeal = {
      id: AppealId.make(yield* ids.next),
      officeId: office.id,
      no: (yield* repo.lastNo(office.id)) + 1,
      period,
      ...version,
      ...contestedLine(line),
      unitId,
      unitName: unit.name,
      path,
      points,
      indicatorId: yield* lineOf(snapshot, line.code),
      text: wanted.text.trim(),
      ...((yield* files.taken(wanted.file ?? null)) ?? noFile),
      lodgedAt: yield* now,
      lodgedBy: yield* actingName,
      lastDay,
      ...fresh
    }
    yield* repo.insert(appeal)
    const subject = `Appeal/${appeal.id}`
    yield* audit.append({ verb: "appeals.lodge", place: unitId, subject, after: appeal })
    yield* outbox.tell("appeal.lodged", toldOf(office.code, appeal))
    return appeal
  }, atomically.run)
})
