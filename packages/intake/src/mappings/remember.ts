/**
 * What a committed file was read by is remembered for its office: a new mapping, or one in the place of
 * another of the same shape. Call it in the file's transaction; one that is kept already is counted as used. docs/rules/mappings.md
 */
import { AuditLog } from "@aiwei/domain/audit/AuditLog"
import { CurrentActor } from "@aiwei/domain/audit/CurrentActor"
import { type ImportMapping, MappingId } from "@aiwei/domain/importing/ImportMapping"
import { ImportMappingRepo } from "@aiwei/domain/importing/ImportMappingRepo"
import type { OrgUnitId } from "@aiwei/domain/org/OrgUnitId"
import { Digest } from "@aiwei/domain/shared/Digest"
import { IdGenerator } from "@aiwei/domain/shared/IdGenerator"
import { now } from "@aiwei/domain/shared/Instant"
import { Effect, Option } from "effect"

import type { FileReport } from "../report.ts"
import type { UsedMapping } from "../report/UsedMapping.ts"
import { saysTheSame } from "../understanding/ColumnMap.ts"
import { shapeOf } from "./headingNames.ts"

type Said = Pick<UsedMapping, "kind" | "headings" | "columns">

const shown = ({ kind, headings, columns }: Said) => ({ kind, headings, columns })

/** How often it was used is left to the caller: a mapping that comes in a file was never used here. */
export const keepMapping = Effect.fn("ImportMappings.keep")(function* (
  verb: "imports.commit" | "imports.mappings.import",
  office: OrgUnitId | null,
  said: UsedMapping
) {
  const repo = yield* ImportMappingRepo
  const { kind, name } = yield* CurrentActor
  const shape = yield* Digest.use((digest) => digest.sha256(shapeOf(said.headings)))
  const there = Option.getOrNull(yield* repo.find(office, shape))
  if (there !== null && saysTheSame(there, said)) return { id: there.id, isNew: false }
  const isFree = said.id !== null && !(yield* repo.isTaken(said.id))
  const id = MappingId.make(isFree ? said.id : yield* IdGenerator.use((ids) => ids.next))
  const mapping: ImportMapping = {
    id,
    officeId: office,
    shape,
    ...shown(said),
    createdAt: yield* now,
    createdBy: `${kind}:${name}`,
    used: 0,
    usedAt: null
  }
  if (there !== null) yield* repo.remove(there.id)
  yield* repo.insert(mapping)
  yield* AuditLog.use((log) =>
    log.append({
      verb,
      place: office,
      subject: `ImportMapping/${id}`,
      ...(there === null ? {} : { before: { id: there.id, ...shown(there) } }),
      after: shown(mapping)
    })
  )
  return { id, isNew: true }
})

/** An installation's mapping that was used stays the installation's. */
const ownerOf = Effect.fnUntraced(function* (office: OrgUnitId, used: UsedMapping) {
  const repo = yield* ImportMappingRepo
  const shape = yield* Digest.use((digest) => digest.sha256(shapeOf(used.headings)))
  if (Option.isSome(yield* repo.find(office, shape))) return office
  const common = yield* repo.find(null, shape)
  return Option.isSome(common) && saysTheSame(common.value, used) ? null : office
})

export const rememberMappings = Effect.fn("Imports.rememberMappings")(function* (
  { sheets }: FileReport,
  office: OrgUnitId | null
) {
  const used = sheets.flatMap((sheet) => (sheet.role === "data" ? (sheet.mappings ?? []) : []))
  if (office === null || used.length === 0) return []
  const at = yield* now
  const ids = new Set<MappingId>()
  for (const one of used) {
    const { id } = yield* keepMapping("imports.commit", yield* ownerOf(office, one), one)
    ids.add(id)
  }
  yield* Effect.forEach(ids, (id) => ImportMappingRepo.use((repo) => repo.use(id, at)))
  return [...ids]
})
