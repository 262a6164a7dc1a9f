/** What somebody sees who comes to work. */
import { Home } from "@aiwei/domain/home/Home"

import { procedure, router } from "../trpc.ts"
import { OfOffice } from "./wanted.ts"

export const homeRouter = router({
  show: procedure(
    { verb: "home.show", place: "office", narrowedBy: { office: "office" } },
    OfOffice
  ).query(({ ctx, input, path }) =>
    ctx.run(
      path,
      Home.use((home) => home.show(input?.office ?? null))
    )
  )
})
