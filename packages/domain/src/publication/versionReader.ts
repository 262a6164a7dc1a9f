/** A version of a month with its snapshot, or a refusal that names what was asked for. */
import { Effect, Option } from "effect"

import { VersionNotFound } from "../errors.ts"
import type { OrgUnitId } from "../org/OrgUnitId.ts"
import type { Month } from "../shared/Month.ts"
import type { Publication } from "./Publication.ts"
import { PublicationRepo } from "./PublicationRepo.ts"
import { readSnapshot, type Snapshot } from "./Snapshot.ts"

export interface FrozenVersion {
  readonly mark: Pick<Publication, "version" | "publishedAt" | "reason">
  readonly sha256: string
  readonly snapshot: Snapshot
}

export const frozenVersion = (publication: Publication): FrozenVersion | null => {
  const { version, publishedAt, reason, snapshot, sha256 } = publication
  if (snapshot === null) return null
  const mark = { version, publishedAt, reason }
  return { mark, sha256: sha256 ?? "", snapshot: readSnapshot(snapshot) }
}

export const versionReader = Effect.map(PublicationRepo, (publications) =>
  Effect.fn("versionReader")(function* (officeId: OrgUnitId, period: Month, version: number) {
    const head = (yield* publications.heads(officeId)).find(
      (one) => one.period === period && one.version === version
    )
    const found = head && Option.getOrNull(yield* publications.findById(head.id))
    const frozen = found == null ? null : frozenVersion(found)
    return frozen === null ? yield* new VersionNotFound({ period, version }) : frozen
  })
)
