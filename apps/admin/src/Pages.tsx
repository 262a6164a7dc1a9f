/** The addresses of the app. The server answers each of them with the same page. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useClient } from "@aiwei/queries/ClientContext"
import { askRankingAhead } from "@aiwei/queries/rankingQueries"
import { Route, type RoutePreloadFunc, Router, type RouteSectionProps } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { lazy } from "solid-js"

import { likelyOffice } from "./features/frame/createOffice.ts"
import { PageOrWhy } from "./features/frame/missing/PageOrWhy.tsx"
import { useWords } from "./words/language.tsx"

/** The largest page and the one that is linked to most: its month is asked for along with its code. */
const createRankingAhead = (): RoutePreloadFunc => {
  const { api } = useClient()
  const cache = useQueryClient()
  // Whatever stands in the address is asked for; what is no month the server refuses, and the page says so.
  return ({ params }) => askRankingAhead(cache, api, likelyOffice(), params["period"] as Month)
}

/** What stands where a month should be and is none leads nowhere: the pages may rest on it. */
const aMonth = { period: /^\d{4}-(0[1-9]|1[0-2])$/ }

/** Around the door and the frame themselves: their code may fail to come, too. */
const Outermost = (props: RouteSectionProps) => {
  const words = useWords()
  return (
    <PageOrWhy
      onTitle={(title) => {
        document.title = `${title} - ${words().product}`
      }}
    >
      {props.children}
    </PageOrWhy>
  )
}

/** Who answers for what, and what is to be done. */
const DutyPages = () => (
  <>
    <Route path="/who" component={lazy(() => import("./features/duties/who/route.tsx"))} />
    <Route path="/gaps" component={lazy(() => import("./features/duties/gaps/route.tsx"))} />
    <Route
      path="/organisations"
      component={lazy(() => import("./features/organisations/route.tsx"))}
    />
    <Route path="/trainings" component={lazy(() => import("./features/trainings/route.tsx"))} />
    <Route path="/handover" component={lazy(() => import("./features/handover/route.tsx"))} />
    <Route path="/handover/new" component={lazy(() => import("./features/handover/new.tsx"))} />
    <Route path="/handover/:id" component={lazy(() => import("./features/handover/sheet.tsx"))} />
    <Route path="/groups" component={lazy(() => import("./features/groups/route.tsx"))} />
    <Route
      path="/groups/:id/document"
      component={lazy(() => import("./features/groups/document/route.tsx"))}
    />
    <Route path="/letters" component={lazy(() => import("./features/letters/route.tsx"))} />
    <Route
      path="/letters/print"
      component={lazy(() => import("./features/letters/print/route.tsx"))}
    />
    <Route path="/tree" component={lazy(() => import("./features/tree/route.tsx"))} />
    <Route path="/levels" component={lazy(() => import("./features/levels/route.tsx"))} />
    <Route path="/people" component={lazy(() => import("./features/people/route.tsx"))} />
    <Route path="/zones" component={lazy(() => import("./features/zones/route.tsx"))} />
    <Route path="/zones/board" component={lazy(() => import("./features/zoneBoard/route.tsx"))} />
    <Route path="/buildings" component={lazy(() => import("./features/buildings/route.tsx"))} />
    <Route path="/contacts" component={lazy(() => import("./features/contacts/route.tsx"))} />
    <Route path="/partners" component={lazy(() => import("./features/partners/route.tsx"))} />
    <Route path="/records" component={lazy(() => import("./features/records/route.tsx"))} />
    <Route path="/frontage" component={lazy(() => import("./features/frontage/route.tsx"))} />
    <Route path="/sectors" component={lazy(() => import("./features/sectors/route.tsx"))} />
    <Route
      path="/worklist/:person"
      component={lazy(() => import("./features/worklist/route.tsx"))}
    />
    <Route path="/tasks" component={lazy(() => import("./features/tasks/route.tsx"))} />
    <Route path="/tasks/:id" component={lazy(() => import("./features/tasks/card.tsx"))} />
  </>
)

/** What scores come from: rounds with their findings, and what stands beside the lines. */
const InspectionPages = () => (
  <>
    <Route path="/inspections" component={lazy(() => import("./features/inspections/route.tsx"))} />
    <Route
      path="/inspections/new"
      component={lazy(() => import("./features/inspections/begin/route.tsx"))}
    />
    <Route
      path="/inspections/:id"
      component={lazy(() => import("./features/inspections/round/route.tsx"))}
    />
  </>
)

/** A month on its way to the wall, and what is contested of it. */
const PublicationPages = () => (
  <>
    <Route
      path="/publication"
      component={lazy(() => import("./features/publication/months.tsx"))}
    />
    <Route
      path="/publication/:period"
      matchFilters={aMonth}
      component={lazy(() => import("./features/publication/route.tsx"))}
    />
    <Route path="/appeals" component={lazy(() => import("./features/appeals/route.tsx"))} />
  </>
)

/** Who is visited by lot, what visits say about those who made them, and what would be otherwise. */
const StudyPages = () => (
  <>
    <Route path="/draws" component={lazy(() => import("./features/draws/route.tsx"))} />
    <Route path="/draws/new" component={lazy(() => import("./features/draws/plan/route.tsx"))} />
    <Route path="/draws/:id" component={lazy(() => import("./features/draws/one/route.tsx"))} />
    <Route path="/inspectors" component={lazy(() => import("./features/inspectors/route.tsx"))} />
    <Route path="/what-if" component={lazy(() => import("./features/whatIf/route.tsx"))} />
  </>
)

/** What the months come to: the year, what is awarded for it, subdistricts side by side. */
const YearPages = () => (
  <>
    <Route path="/appraisal" component={lazy(() => import("./features/appraisal/route.tsx"))} />
    <Route path="/awards" component={lazy(() => import("./features/awards/route.tsx"))} />
    <Route path="/comparison" component={lazy(() => import("./features/comparison/route.tsx"))} />
  </>
)

/** What a scheme says, and how it comes to say it. */
const SchemePages = () => (
  <>
    <Route path="/schemes" component={lazy(() => import("./features/scheme/list/route.tsx"))} />
    <Route
      path="/schemes/new"
      component={lazy(() => import("./features/scheme/begin/route.tsx"))}
    />
    <Route path="/schemes/:version" component={lazy(() => import("./features/scheme/route.tsx"))} />
    <Route
      path="/schemes/:version/edit"
      component={lazy(() => import("./features/scheme/edit/route.tsx"))}
    />
  </>
)

export const Pages = () => (
  <Router root={Outermost}>
    <Route path="/sign-in" component={lazy(() => import("./features/session/route.tsx"))} />
    <Route path="/" component={lazy(() => import("./features/frame/Frame.tsx"))}>
      <Route path="/" component={lazy(() => import("./features/home/route.tsx"))} />
      <Route path="/ranking" component={lazy(() => import("./features/start/route.tsx"))} />
      <Route
        path="/ranking/:period"
        matchFilters={aMonth}
        preload={createRankingAhead()}
        component={lazy(() => import("./features/ranking/route.tsx"))}
      />
      <Route path="/month" component={lazy(() => import("./features/month/newest.tsx"))} />
      <Route
        path="/month/:period"
        matchFilters={aMonth}
        component={lazy(() => import("./features/month/route.tsx"))}
      />
      <DutyPages />
      <InspectionPages />
      <PublicationPages />
      <YearPages />
      <StudyPages />
      <Route path="/scores" component={lazy(() => import("./features/scores/start.tsx"))} />
      <Route
        path="/scores/:period"
        matchFilters={aMonth}
        component={lazy(() => import("./features/scores/route.tsx"))}
      />
      <Route path="/scheme" component={lazy(() => import("./features/scheme/route.tsx"))} />
      <Route
        path="/scheme/:version"
        component={lazy(() => import("./features/scheme/route.tsx"))}
      />
      <SchemePages />
      <Route path="/rules" component={lazy(() => import("./features/rules/route.tsx"))} />
      <Route path="/import" component={lazy(() => import("./features/imports/route.tsx"))} />
      <Route path="/import/:batch" component={lazy(() => import("./features/report/route.tsx"))} />
      <Route path="/settings" component={lazy(() => import("./features/settings/route.tsx"))} />
      <Route path="/founding" component={lazy(() => import("./features/founding/route.tsx"))} />
      <Route path="/accounts" component={lazy(() => import("./features/accounts/route.tsx"))} />
      <Route path="/rights" component={lazy(() => import("./features/rights/route.tsx"))} />
      <Route path="/security" component={lazy(() => import("./features/security/route.tsx"))} />
      <Route path="/audit" component={lazy(() => import("./features/audit/route.tsx"))} />
      <Route path="/backups" component={lazy(() => import("./features/backups/route.tsx"))} />
      <Route path="/personal" component={lazy(() => import("./features/personal/route.tsx"))} />
      <Route path="/webhooks" component={lazy(() => import("./features/webhooks/route.tsx"))} />
      <Route path="/handbook" component={lazy(() => import("./features/handbook/route.tsx"))} />
      <Route
        path="/handbook/:page"
        component={lazy(() => import("./features/handbook/route.tsx"))}
      />
      <Route path="/account" component={lazy(() => import("./features/account/route.tsx"))} />
      <Route path="*" component={lazy(() => import("./features/start/NotFound.tsx"))} />
    </Route>
  </Router>
)
