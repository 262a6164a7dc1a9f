/** Findings and single facts as rows: read against the scheme, with place, photo and where they come from. */
import { Effect } from "effect"

import { attachedFiles, noFile } from "../attachments/attachedFile.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { Day } from "../shared/Day.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import type { RefusedEvidence } from "./evidenceErrors.ts"
import { EvidenceId, type EvidenceItem, type EvidenceSource } from "./EvidenceItem.ts"
import type { Inspection } from "./Inspection.ts"
import { isReadFault, readSaid, type Wanted } from "./readSaid.ts"
import { faultOf, type RecordPlace, recordPlace } from "./recordPlace.ts"

export interface FindingWanted extends Wanted {
  /** Where it was found: a compound, a shop, a stairwell of the unit. */
  readonly place?: string | null | undefined
  readonly spot?: string | null | undefined
  readonly clause?: string | null | undefined
  readonly note?: string | null | undefined
  /** The number of the case, survey or slot it stands for. */
  readonly reference?: string | null | undefined
  /** The id of a file that has arrived. */
  readonly photo?: string | null | undefined
}

/** What all findings of one record have alike. */
export interface FindingsOf {
  readonly source: EvidenceSource
  readonly inspection: Inspection | null
  readonly day: Day | null
}

export const readFromNowhere = { fileId: null, sheetName: null, cell: null, raw: null } as const
export const notWithdrawn = {
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null
} as const

export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null

/** As the audit trail writes it. */
export const actorName = Effect.map(CurrentActor, ({ kind, name }) => `${kind}:${name}`)

/** Blind doubles hear of every line, like any inspection. */
const looksAt = (round: Inspection | null, indicator: string): boolean =>
  round === null || round.indicators === null || round.indicators.includes(indicator)

interface ItemParts {
  readonly id: string
  readonly by: string
  readonly found: EvidenceItem["found"]
  readonly placeId: EvidenceItem["placeId"]
  readonly photo: Pick<EvidenceItem, keyof typeof noFile>
}

const itemOf = (
  wanted: FindingWanted,
  at: RecordPlace,
  { source, inspection, day }: FindingsOf,
  { id, by, found, placeId, photo }: ItemParts
): EvidenceItem => ({
  id: EvidenceId.make(id),
  sheetId: at.sheet.id,
  unitId: at.unit.id,
  path: at.path,
  indicator: wanted.indicator,
  found,
  inspectionId: inspection?.id ?? null,
  source,
  day,
  placeId,
  spot: trimmed(wanted.spot),
  clause: trimmed(wanted.clause),
  note: trimmed(wanted.note),
  reference: trimmed(wanted.reference),
  ...photo,
  ...readFromNowhere,
  createdAt: at.at,
  createdBy: by,
  ...notWithdrawn
})

export const itemsMade = Effect.gen(function* () {
  const ids = yield* IdGenerator
  const files = yield* attachedFiles
  const { spotIn } = yield* recordPlace

  const one = Effect.fnUntraced(function* (
    wanted: FindingWanted,
    at: RecordPlace,
    of: FindingsOf,
    { id, by, no }: { readonly id: string; readonly by: string; readonly no: number | null }
  ) {
    const { inspection } = of
    const faults: Array<RefusedEvidence> = []
    const found = readSaid(at.document, wanted)
    if (isReadFault(found)) faults.push(faultOf(found.why, found.text, found.allowed, no))
    if (!looksAt(inspection, wanted.indicator)) {
      const lines = inspection?.indicators?.join(", ") ?? null
      faults.push(faultOf("notLookedAt", wanted.indicator, lines, no))
    }
    const placeId = yield* spotIn(at, trimmed(wanted.place), no)
    if (placeId !== null && typeof placeId === "object") faults.push(placeId)
    const photo = yield* files.photoTaken(wanted.photo ?? null)
    if (photo === "notPhoto") faults.push(faultOf(photo, "photo", null, no))
    if (isReadFault(found) || photo === "notPhoto" || faults.length > 0) {
      return { item: null, faults }
    }
    const parts = { id, by, found, placeId: typeof placeId === "object" ? null : placeId }
    const item = itemOf(wanted, at, of, { ...parts, photo: photo ?? noFile })
    return { item, faults }
  })

  /** All of them, and everything that is wrong with any. A single one is not counted. */
  return Effect.fn("itemsMade")(function* (
    wanted: ReadonlyArray<FindingWanted>,
    at: RecordPlace,
    of: FindingsOf
  ) {
    const by = yield* actorName
    const made = yield* ids.many(wanted.length)
    const single = of.inspection === null && wanted.length === 1
    const all = yield* Effect.forEach(wanted, (finding, i) =>
      one(finding, at, of, { id: made[i] ?? "", by, no: single ? null : i + 1 })
    )
    return {
      items: all.flatMap(({ item }) => item ?? []),
      faults: all.flatMap(({ faults }) => faults)
    }
  })
})
