/** A new rule document, or the next version of one: its number and its first day must come after the last. */
import { Effect } from "effect"

import { attachedFiles, noFile } from "../attachments/attachedFile.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { Offices } from "../org/Offices.ts"
import { PlacementRepo } from "../org/PlacementRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { type RuleDocument, RuleId } from "./RuleDocument.ts"
import { RuleNotFound, RuleRefused } from "./ruleErrors.ts"
import { RuleRepo } from "./RuleRepo.ts"
import { faultOfNext } from "./ruleVersions.ts"

export interface AddRule {
  readonly office?: string | null | undefined
  readonly title: string
  /** The next one when left out. */
  readonly version?: number | null | undefined
  readonly number?: string | null | undefined
  readonly effectiveFrom: Day
  /** Id of the version it takes the place of. */
  readonly supersedes?: string | null | undefined
  /** A file that was uploaded. */
  readonly file?: string | null | undefined
}

const refused = (why: RuleRefused["why"], inTheWay: RuleDocument) => {
  const { id, title, version, effectiveFrom: from } = inTheWay
  return new RuleRefused({ why, id, title, version, from })
}

export const ruleAdded = Effect.gen(function* () {
  const offices = yield* Offices
  const placements = yield* PlacementRepo
  const repo = yield* RuleRepo
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically
  const files = yield* attachedFiles

  /** The version it supersedes, checked; null for a new document. */
  const earlierOf = Effect.fnUntraced(function* (
    all: ReadonlyArray<RuleDocument>,
    { title, supersedes, version, effectiveFrom }: AddRule
  ) {
    if (supersedes == null) {
      const same = all.find((rule) => rule.title === title.trim())
      return same === undefined ? null : yield* refused("titleTaken", same)
    }
    const earlier = all.find(({ id }) => id === supersedes)
    if (earlier === undefined) return yield* new RuleNotFound({ rule: supersedes })
    const series = all.filter(({ seriesId }) => seriesId === earlier.seriesId)
    const next = { version: version ?? earlier.version + 1, effectiveFrom }
    const fault = faultOfNext(series, earlier, next)
    return fault === null ? earlier : yield* refused(fault, earlier)
  })

  return Effect.fn("Rules.add")(function* (wanted: AddRule) {
    // Two that supersede the same version at once would both be its only successor.
    yield* placements.lockTree
    const { id: officeId } = yield* offices.resolve(wanted.office ?? null)
    const earlier = yield* earlierOf(yield* repo.ofOffice(officeId), wanted)
    const file = yield* files.taken(wanted.file ?? null)
    const id = RuleId.make(yield* ids.next)
    const number = wanted.number?.trim() ?? ""
    const rule: RuleDocument = {
      id,
      officeId,
      seriesId: earlier?.seriesId ?? id,
      title: wanted.title.trim(),
      version: wanted.version ?? (earlier?.version ?? 0) + 1,
      number: number === "" ? null : number,
      effectiveFrom: wanted.effectiveFrom,
      supersedesId: earlier?.id ?? null,
      createdAt: yield* now,
      ...(file ?? noFile)
    }
    yield* repo.insert(rule)
    const subject = `RuleDocument/${id}`
    yield* audit.append({ verb: "rules.add", place: officeId, subject, after: rule })
    return rule
  }, atomically.run)
})
