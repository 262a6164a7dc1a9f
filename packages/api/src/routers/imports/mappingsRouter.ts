/** Remembered mappings of columns over the wire. They are made by committing an import with a map. */
import { ImportMappings } from "@aiwei/intake/mappings/ImportMappings"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { OfOffice, office, text } from "../wanted.ts"
import { ColumnMaps } from "./columnMap.ts"

const Remove = Schema.Struct({ id: text })
const Import = Schema.Struct({
  ...office,
  /** For every office there is. */
  everywhere: Schema.optional(Schema.Boolean),
  mappings: ColumnMaps
})

export const mappingsRouter = router({
  list: procedure({ verb: "imports.mappings.list", place: "everywhere" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      ImportMappings.use((mappings) => mappings.list)
    )
  ),

  export: procedure(
    { verb: "imports.mappings.export", place: "office", inside: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      ImportMappings.use((mappings) => mappings.export(input ?? {}))
    )
  ),

  import: procedure(
    {
      verb: "imports.mappings.import",
      place: "office",
      inside: { office: "office" },
      among: ["mappings.id"]
    },
    Import
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ImportMappings.use((mappings) => mappings.import(input))
    )
  ),

  remove: procedure(
    { verb: "imports.mappings.remove", place: "everywhere", among: ["id"] },
    Remove
  ).mutation(({ ctx, input, path }) =>
    ctx.run(
      path,
      ImportMappings.use((mappings) => mappings.remove(input.id))
    )
  )
})
