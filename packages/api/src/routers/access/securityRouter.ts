/** The rules of passwords, sessions and second factors, each with the standard it comes from. */
import { Security } from "@aiwei/domain/access/security/Security"
import { SecuritySettings } from "@aiwei/domain/access/security/SecuritySettings"
import { Schema } from "effect"

import { procedure, router } from "../../trpc.ts"
import { input, text } from "../wanted.ts"

const Change = Schema.Struct({ version: text, ...SecuritySettings.fields })

export const securityRouter = router({
  show: procedure({ verb: "security.show", place: "all" }).query(({ ctx, path }) =>
    ctx.run(
      path,
      Security.use((security) => security.show)
    )
  ),

  change: procedure({ verb: "security.change", place: "all" })
    .input(input(Change))
    .mutation(async ({ ctx, input, path }) => {
      const changed = await ctx.run(
        path,
        Security.use((security) => security.change(input))
      )
      // Stricter settings hold at once for whoever is signed in.
      ctx.session.changed()
      return changed
    })
})
