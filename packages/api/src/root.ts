/** The whole API, one line per business area. */
import { accountRouter, preferencesRouter } from "./routers/access/accountRouter.ts"
import { accountsRouter, grantsRouter } from "./routers/access/accountsRouter.ts"
import { securityRouter } from "./routers/access/securityRouter.ts"
import { sessionRouter } from "./routers/access/sessionRouter.ts"
import { tokensRouter } from "./routers/access/tokensRouter.ts"
import { auditRouter, printsRouter } from "./routers/auditRouter.ts"
import { backupsRouter } from "./routers/backupsRouter.ts"
import { buildingsRouter } from "./routers/buildingsRouter.ts"
import { dutiesRouter } from "./routers/dutiesRouter.ts"
import { handoversRouter } from "./routers/handoversRouter.ts"
import { homeRouter } from "./routers/homeRouter.ts"
import { importsRouter } from "./routers/importsRouter.ts"
import { appealsRouter } from "./routers/months/appealsRouter.ts"
import { appraisalsRouter } from "./routers/months/appraisalsRouter.ts"
import { awardsRouter } from "./routers/months/awardsRouter.ts"
import { calendarRouter } from "./routers/months/calendarRouter.ts"
import { drawsRouter } from "./routers/months/drawsRouter.ts"
import {
  evidenceRouter,
  inspectionsRouter,
  ledgerRouter
} from "./routers/months/evidenceRouters.ts"
import {
  inspectorsRouter,
  uncertaintyRouter,
  whatIfRouter
} from "./routers/months/statisticsRouters.ts"
import { orgRouter } from "./routers/orgRouter.ts"
import { contactsRouter } from "./routers/overlays/contactsRouter.ts"
import { frontagesRouter } from "./routers/overlays/frontagesRouter.ts"
import { partnersRouter } from "./routers/overlays/partnersRouter.ts"
import { recordsRouter } from "./routers/overlays/recordsRouter.ts"
import { sectorsRouter, worklistsRouter } from "./routers/overlays/worklistsRouter.ts"
import { groupsRouter } from "./routers/people/groupsRouter.ts"
import { peopleRouter } from "./routers/people/peopleRouter.ts"
import { organisationsRouter, trainingsRouter } from "./routers/people/registersRouter.ts"
import { personalRouter, retentionRouter } from "./routers/personalRouter.ts"
import { lettersRouter } from "./routers/plans/lettersRouter.ts"
import { rulesRouter } from "./routers/plans/rulesRouter.ts"
import { tasksRouter } from "./routers/plans/tasksRouter.ts"
import { publicationsRouter } from "./routers/publicationsRouter.ts"
import { rankingsRouter } from "./routers/rankingsRouter.ts"
import { schemesRouter } from "./routers/schemesRouter.ts"
import { scoresRouter } from "./routers/scoresRouter.ts"
import { settingsRouter } from "./routers/settingsRouter.ts"
import { viewsRouter } from "./routers/viewsRouter.ts"
import { webhooksRouter } from "./routers/webhooksRouter.ts"
import { zonesRouter } from "./routers/zonesRouter.ts"
import { router } from "./trpc.ts"

export const appRouter = router({
  session: sessionRouter,
  account: accountRouter,
  preferences: preferencesRouter,
  settings: settingsRouter,
  home: homeRouter,
  views: viewsRouter,
  accounts: accountsRouter,
  grants: grantsRouter,
  tokens: tokensRouter,
  security: securityRouter,
  audit: auditRouter,
  prints: printsRouter,
  backups: backupsRouter,
  imports: importsRouter,
  org: orgRouter,
  people: peopleRouter,
  organisations: organisationsRouter,
  trainings: trainingsRouter,
  groups: groupsRouter,
  personal: personalRouter,
  retention: retentionRouter,
  zones: zonesRouter,
  buildings: buildingsRouter,
  duties: dutiesRouter,
  contacts: contactsRouter,
  partners: partnersRouter,
  records: recordsRouter,
  frontages: frontagesRouter,
  sectors: sectorsRouter,
  worklists: worklistsRouter,
  handovers: handoversRouter,
  letters: lettersRouter,
  rules: rulesRouter,
  tasks: tasksRouter,
  schemes: schemesRouter,
  scores: scoresRouter,
  rankings: rankingsRouter,
  publications: publicationsRouter,
  appeals: appealsRouter,
  appraisals: appraisalsRouter,
  awards: awardsRouter,
  calendar: calendarRouter,
  uncertainty: uncertaintyRouter,
  inspectors: inspectorsRouter,
  draws: drawsRouter,
  whatIf: whatIfRouter,
  inspections: inspectionsRouter,
  evidence: evidenceRouter,
  ledger: ledgerRouter,
  webhooks: webhooksRouter
})
export type AppRouter = typeof appRouter
