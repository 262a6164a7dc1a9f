/** Use cases about the registers of an office: which there are, their lines, and where one line was read. */
import { Context, Effect, Layer, Option } from "effect"

import { branchMeant } from "../duty/overlays/branchMeant.ts"
import type { OfficeAmbiguous, OfficeNotFound, PlaceAmbiguous, PlaceNotFound } from "../errors.ts"
import { ImportBatchRepo } from "../importing/ImportBatchRepo.ts"
import { ImportJournal } from "../importing/ImportJournal.ts"
import { Offices } from "../org/Offices.ts"
import { limitOf } from "../shared/Page.ts"
import { RecordId } from "./OfficeRecord.ts"
import { type RecordKindCount, type RecordLine, RecordRepo } from "./RecordRepo.ts"

type Maybe<A> = A | null | undefined

export interface RecordsListing {
  readonly office?: Maybe<string>
  readonly kind: string
  /** A place; the whole office when left out. */
  readonly under?: Maybe<string>
  /** Days, both included. */
  readonly from?: Maybe<string>
  readonly until?: Maybe<string>
  readonly text?: Maybe<string>
  readonly offset?: Maybe<number>
  readonly limit?: Maybe<number>
}

export interface RecordsFound {
  readonly rows: ReadonlyArray<RecordLine>
  /** Of the whole list. */
  readonly total: number
}

/** The cell a line was last read from. */
export interface RecordSource {
  readonly batch: string
  readonly path: string
  readonly sheet: string
  readonly cell: string
}

export interface RecordShown {
  readonly line: RecordLine
  readonly source: RecordSource | null
}

type Unplaced = OfficeNotFound | OfficeAmbiguous | PlaceNotFound | PlaceAmbiguous

export class Records extends Context.Service<
  Records,
  {
    /** Those that the office has lines of. */
    readonly kinds: (
      office: string | null
    ) => Effect.Effect<ReadonlyArray<RecordKindCount>, OfficeNotFound | OfficeAmbiguous>
    readonly list: (wanted: RecordsListing) => Effect.Effect<RecordsFound, Unplaced>
    /** Null when there is none, or none that the actor may see. */
    readonly one: (id: string) => Effect.Effect<RecordShown | null>
  }
>()("aiwei/Records") {
  static readonly layer = Layer.effect(
    Records,
    Effect.gen(function* () {
      const repo = yield* RecordRepo
      const offices = yield* Offices
      const journal = yield* ImportJournal
      const batches = yield* ImportBatchRepo
      const branch = yield* branchMeant

      const kinds = Effect.fn("Records.kinds")(function* (office: string | null) {
        const { id } = yield* offices.resolve(office)
        return yield* repo.kindsOf(id)
      })

      const list = Effect.fn("Records.list")(function* (wanted: RecordsListing) {
        const { officeId, top } = yield* branch(wanted)
        const asked = {
          officeId,
          kind: wanted.kind,
          top: wanted.under == null ? null : top,
          from: wanted.from ?? null,
          to: wanted.until ?? null,
          text: wanted.text?.trim() || null
        }
        const offset = Math.max(0, wanted.offset ?? 0)
        const rows = yield* repo.part({ ...asked, offset, limit: limitOf(wanted.limit) })
        return { rows, total: yield* repo.count(asked) }
      })

      const one = Effect.fn("Records.one")(function* (id: string) {
        const line = Option.getOrNull(yield* repo.findById(RecordId.make(id)))
        if (line === null) return null
        const [read] = yield* journal.provenanceOf("OfficeRecord", [id])
        const [file] = read === undefined ? [] : yield* batches.findFiles([read.fileId])
        if (read === undefined || file === undefined) return { line, source: null }
        const { sheet, cell } = read
        return { line, source: { batch: file.batchId, path: file.path, sheet, cell } }
      })

      return { kinds, list, one }
    })
  )
}
