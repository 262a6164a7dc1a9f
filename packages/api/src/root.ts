/** The whole API, one line per business area. */
import { accountsRouter, tokensRouter } from "./routers/accountsRouter.ts"
import { buildingsRouter, zonesRouter } from "./routers/dutyRouter.ts"
import { importsRouter } from "./routers/importsRouter.ts"
import { orgRouter } from "./routers/orgRouter.ts"
import { peopleRouter } from "./routers/peopleRouter.ts"
import { publicationsRouter } from "./routers/publicationsRouter.ts"
import { rankingsRouter } from "./routers/rankingsRouter.ts"
import { schemesRouter } from "./routers/schemesRouter.ts"
import { sessionRouter } from "./routers/sessionRouter.ts"
import { router } from "./trpc.ts"

export const appRouter = router({
  session: sessionRouter,
  accounts: accountsRouter,
  tokens: tokensRouter,
  imports: importsRouter,
  org: orgRouter,
  people: peopleRouter,
  zones: zonesRouter,
  buildings: buildingsRouter,
  schemes: schemesRouter,
  rankings: rankingsRouter,
  publications: publicationsRouter
})
export type AppRouter = typeof appRouter
