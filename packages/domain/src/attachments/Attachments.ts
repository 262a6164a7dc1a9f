/**
 * Files that come in to be kept with a record, through the doors of those who write such records: no right to
 * import is needed. Each is a batch of its own which is never committed, so that it is on no list of imports,
 * and only whoever sent it can name it in a record. docs/rules/evidence.md
 */
import { Context, Effect, Layer, type Stream } from "effect"

import type { Verb } from "../access/Verb.ts"
import { AuditLog } from "../audit/AuditLog.ts"
import { CurrentActor } from "../audit/CurrentActor.ts"
import type { FileTooLarge } from "../errors.ts"
import { FileStore, type StoredFile } from "../importing/FileStore.ts"
import { BatchId, FileId } from "../importing/ImportBatch.ts"
import { ImportBatchRepo } from "../importing/ImportBatchRepo.ts"
import { Atomically } from "../shared/Atomically.ts"
import { IdGenerator } from "../shared/IdGenerator.ts"
import { now } from "../shared/Instant.ts"
import { mostAttachedBytes, mostPhotoBytes } from "./attachedFile.ts"
import { AttachmentRefused } from "./attachmentErrors.ts"
import { ofKind } from "./ofKind.ts"
import { photoType } from "./photoType.ts"
import { isProof } from "./proofType.ts"
import { isTable } from "./tableType.ts"

export interface AttachmentArriving<E> {
  /** As it is called where it comes from; folders are left out. */
  readonly name: string | null
  readonly bytes: Stream.Stream<Uint8Array, E>
  /** What the server takes at most, whatever the record would. */
  readonly limit: number
}

export interface Attached extends StoredFile {
  /** By which a record takes it. */
  readonly file: FileId
}

interface Door {
  readonly verb: Verb
  readonly wanted: AttachmentRefused["wanted"]
  readonly most: number
  readonly isKind: (head: Uint8Array) => boolean
}

const photos: Door = {
  verb: "evidence.attachPhoto",
  wanted: "photo",
  most: mostPhotoBytes,
  isKind: (head) => photoType(head) !== null
}
const proofs: Door = {
  verb: "appeals.attach",
  wanted: "proof",
  most: mostAttachedBytes,
  isKind: isProof
}

const longestName = 200

const nameOf = (given: string | null, wanted: string): string =>
  (given ?? "").split(/[/\\]/).at(-1)?.trim().slice(-longestName) || wanted

const notRead = {
  kind: null,
  format: null,
  outcome: null,
  code: null,
  report: null,
  committedAt: null,
  officeId: null
} as const

const tables: Door = {
  verb: "evidence.attachTable",
  wanted: "table",
  most: mostAttachedBytes,
  isKind: isTable
}

type Receive = <E>(
  arriving: AttachmentArriving<E>
) => Effect.Effect<Attached, AttachmentRefused | FileTooLarge | E>

const receiving = Effect.gen(function* () {
  const imports = yield* ImportBatchRepo
  const files = yield* FileStore
  const ids = yield* IdGenerator
  const audit = yield* AuditLog
  const atomically = yield* Atomically

  const keptAs = Effect.fnUntraced(function* (verb: Verb, path: string, stored: StoredFile) {
    const actor = yield* CurrentActor
    const batchId = BatchId.make(yield* ids.next)
    const file = FileId.make(yield* ids.next)
    yield* imports.insert({
      id: batchId,
      createdAt: yield* now,
      actor: `${actor.kind}:${actor.name}`,
      state: "open",
      source: "attachment"
    })
    yield* imports.putFile({ id: file, batchId, path, ...stored, ...notRead })
    const after = { file, path, ...stored }
    yield* audit.append({ verb, subject: `ImportBatch/${batchId}`, after })
    return { file, ...stored } satisfies Attached
  }, atomically.run)

  const through =
    ({ verb, wanted, most, isKind }: Door): Receive =>
    ({ name: given, bytes, limit }) => {
      const name = nameOf(given, wanted)
      const refused = () => new AttachmentRefused({ name, wanted })
      return files
        .put(ofKind(bytes, isKind, refused), Math.min(limit, most))
        .pipe(Effect.flatMap((stored) => keptAs(verb, name, stored)))
    }
  return { photo: through(photos), table: through(tables), proof: through(proofs) }
})

export class Attachments extends Context.Service<
  Attachments,
  {
    /** For findings and for the ledger. */
    readonly photo: Receive
    /** That findings were read from. */
    readonly table: Receive
    /** For an appeal. */
    readonly proof: Receive
  }
>()("aiwei/Attachments") {
  static readonly layer = Layer.effect(Attachments, receiving)
}
