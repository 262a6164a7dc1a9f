/** What an office has settled for its wall and its figures. */
import { OfficeSettings } from "@aiwei/domain/settings/OfficeSettings"
import { Settings } from "@aiwei/domain/settings/Settings"
import { Schema } from "effect"

import { procedure, router } from "../trpc.ts"
import { office, OfOffice, text } from "./wanted.ts"

const Change = Schema.Struct({ ...office, version: text, settings: OfficeSettings })

export const settingsRouter = router({
  show: procedure(
    { verb: "settings.show", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Settings.use((settings) => settings.show(input?.office ?? null))
    )
  ),

  change: procedure(
    { verb: "settings.change", place: "office", inside: { office: "office" } },
    Change
  ).mutation(async ({ ctx, input, path }) => {
    const changed = await ctx.run(
      path,
      Settings.use((settings) => settings.change(input))
    )
    // Walls ask again each minute: they must not be shown what was kept from before.
    ctx.published()
    return changed
  })
})
