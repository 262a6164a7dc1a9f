/** The doors for files of evidence: their bytes are the body; the record that names one afterwards says of which unit it is. */
import { Attachments } from "@aiwei/domain/attachments/Attachments"
import { octetInputParser } from "@trpc/server/http"

import { arriving } from "../../arriving.ts"
import { procedure } from "../../trpc.ts"

export const attachProcedures = {
  attachPhoto: procedure({ verb: "evidence.attachPhoto", place: "everywhere" })
    .input(octetInputParser)
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Attachments.use((files) => files.photo({ ...ctx.upload, bytes: arriving(input) }))
      )
    ),

  /** That findings were read from. */
  attachTable: procedure({ verb: "evidence.attachTable", place: "everywhere" })
    .input(octetInputParser)
    .mutation(({ ctx, input, path }) =>
      ctx.run(
        path,
        Attachments.use((files) => files.table({ ...ctx.upload, bytes: arriving(input) }))
      )
    )
}
