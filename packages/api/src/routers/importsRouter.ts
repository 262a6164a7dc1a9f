/**
 * Files on their way in: a batch is opened, files are announced, their bytes follow one by one, and
 * then the batch is looked at or committed as a whole.
 */
import { FileNotFound, FileTooLarge } from "@aiwei/domain/errors"
import { BatchId, FileId } from "@aiwei/domain/importing/ImportBatch"
import { Month } from "@aiwei/domain/shared/Month"
import { Imports } from "@aiwei/intake/commit/Imports"
import { kindFields } from "@aiwei/intake/mappings/kindFields"
import { MarkedFiles } from "@aiwei/intake/marked/MarkedFiles"
import { octetInputParser } from "@trpc/server/http"
import { Effect, Schema } from "effect"

import { arriving } from "../arriving.ts"
import { refusal } from "../refusal.ts"
import { procedure, router, upload } from "../trpc.ts"
import { password } from "./access/credentials.ts"
import { ColumnMap, ColumnMaps } from "./imports/columnMap.ts"
import { mappingsRouter } from "./imports/mappingsRouter.ts"
import { maybe, maybeBlank, office, text } from "./wanted.ts"

const OfBatch = Schema.Struct({ batch: BatchId })
/** The password opens files that are behind one: in a body, never in an address that logs keep. */
const Open = Schema.Struct({ source: text, password: maybe(password) })
const Stage = Schema.Struct({
  batch: BatchId,
  path: Schema.NonEmptyString.check(Schema.isMaxLength(1000)),
  size: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))
})
const Inspect = Schema.Struct({
  ...office,
  batch: BatchId,
  period: maybe(Month),
  map: maybe(Schema.Union([ColumnMap, ColumnMaps]))
})
const Commit = Schema.Struct({
  ...Inspect.fields,
  dryRun: Schema.optional(Schema.Boolean),
  strict: Schema.optional(Schema.Boolean)
})
const Undo = Schema.Struct({ ...OfBatch.fields, dryRun: Schema.optional(Schema.Boolean) })
const rowNumber = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 2_000_000 }))
const Cells = Schema.Struct({
  batch: BatchId,
  file: Stage.fields.path,
  sheet: maybeBlank,
  from: rowNumber,
  to: rowNumber
}).check(
  Schema.makeFilter(({ from, to }) => to >= from && to - from < 500, {
    expected: "at most 500 rows"
  })
)
/** Hints are for a batch that is still open, and are those it is inspected with. */
const Errors = Schema.Struct({
  ...Inspect.fields,
  file: Stage.fields.path,
  language: maybe(Schema.Literals(["zh", "en"]))
})
const List = Schema.UndefinedOr(Schema.Struct({ cursor: maybe(BatchId) }))

export const importsRouter = router({
  mappings: mappingsRouter,

  open: procedure({ verb: "imports.open", place: "everywhere" }, Open).mutation(
    async ({ ctx, input, path }) => ({
      batch: await ctx.run(
        path,
        Imports.use((imports) => imports.open(input.source, input.password))
      )
    })
  ),

  stage: procedure(
    { verb: "imports.stage", place: "batch", inside: { batch: "batch" } },
    Stage
  ).mutation(async ({ ctx, input, path }) => {
    const { limit } = ctx.upload
    // Said before the first byte is sent; a file that grows meanwhile is still counted on its way.
    if (input.size > limit) throw refusal(new FileTooLarge({ bytes: input.size, limit }))
    const file = await ctx.run(
      path,
      Imports.use((imports) => imports.stage(input))
    )
    return { file }
  }),

  upload: upload({ verb: "imports.upload", place: "upload" })
    .input(octetInputParser)
    .mutation(({ ctx, input, path }) => {
      const { file, limit } = ctx.upload
      if (file === null) throw refusal(new FileNotFound({ id: "" }))
      return ctx.run(
        path,
        Imports.use((imports) =>
          imports.receive({ file: FileId.make(file), bytes: arriving(input), limit })
        )
      )
    }),

  inspect: procedure(
    {
      verb: "imports.inspect",
      place: "batch",
      inside: { batch: "batch" },
      among: ["office", "map.id"]
    },
    Inspect
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Imports.use((imports) => imports.inspect(input))
    )
  ),

  commit: procedure(
    {
      verb: "imports.commit",
      place: "batch",
      inside: { batch: "batch" },
      among: ["office", "map.id"]
    },
    Commit
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Imports.use((imports) => imports.commit(input))
    )
  ),

  discard: procedure(
    { verb: "imports.discard", place: "batch", inside: { batch: "batch" } },
    OfBatch
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Imports.use((imports) => imports.discard(input.batch))
    )
  ),

  undo: procedure(
    { verb: "imports.undo", place: "batch", inside: { batch: "batch" } },
    Undo
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      Imports.use((imports) => imports.undo(input))
    )
  ),

  undone: procedure(
    { verb: "imports.undone", place: "batch", inside: { batch: "batch" } },
    OfBatch
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Imports.use((imports) => imports.undone(input.batch))
    )
  ),

  list: procedure({ verb: "imports.list", place: "everywhere" }, List).query(
    ({ ctx, input, path }) =>
      ctx.run(
        path,
        Imports.use((imports) => imports.list(input?.cursor ?? null))
      )
  ),

  show: procedure(
    { verb: "imports.show", place: "batch", inside: { batch: "batch" } },
    OfBatch
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Imports.use((imports) => imports.show(input.batch))
    )
  ),

  errors: procedure(
    {
      verb: "imports.errors",
      place: "batch",
      inside: { batch: "batch" },
      among: ["office", "map.id"]
    },
    Errors
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      MarkedFiles.use((files) => files.marked(input))
    )
  ),

  fields: procedure({ verb: "imports.fields", place: "everywhere" }).query(({ ctx, path }) =>
    ctx.run(path, Effect.succeed(kindFields))
  ),

  cells: procedure(
    { verb: "imports.cells", place: "batch", inside: { batch: "batch" } },
    Cells
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Imports.use((imports) => imports.cells(input))
    )
  )
})
