/** Bytes to cells behind a service: the server says where the reader's thread lies once it is bundled. */
import { defaultLimits, type Limits } from "@aiwei/workbook/limits"
import { packedInWorker, readInWorker } from "@aiwei/workbook/readInWorker"
import type { Refusal, Workbook } from "@aiwei/workbook/Workbook"
import type { PackedWorkbook } from "@aiwei/workbook/worker/packWorkbook"
import { Context, Effect, Layer } from "effect"

export class WorkbookReader extends Context.Service<
  WorkbookReader,
  {
    /** `password` opens a file that is behind one. */
    readonly read: (
      bytes: Uint8Array,
      name: string,
      password?: string | undefined
    ) => Effect.Effect<Workbook | Refusal>
    /** For who hands it on to another thread. */
    readonly packed: (
      bytes: Uint8Array,
      name: string,
      password?: string | undefined
    ) => Effect.Effect<PackedWorkbook | Refusal>
    readonly limits: Limits
  }
>()("aiwei/WorkbookReader") {
  static readonly layerWith = (limits: Limits, script?: URL) =>
    Layer.succeed(WorkbookReader, {
      read: (bytes, name, password) =>
        Effect.promise(() => readInWorker(bytes, name, limits, { script, password })),
      packed: (bytes, name, password) =>
        Effect.promise(() => packedInWorker(bytes, name, limits, { script, password })),
      limits
    })

  static readonly layer = WorkbookReader.layerWith(defaultLimits)
}
