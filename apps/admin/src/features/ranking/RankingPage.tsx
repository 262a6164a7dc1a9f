/** A month's ranking with its states: first load, refused, nothing yet, and the page itself. */
import "./ranking.css"
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Later } from "@aiwei/ui/states/Later"
import { lazy, Match, Show, Suspense, Switch } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { ExplanationPanel } from "../explanation/ExplanationPanel.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { ChangedNotice } from "./ChangedNotice.tsx"
import { comparedWith, inOrder, type RankingController } from "./createRankingController.ts"
import { MonthBar } from "./MonthBar.tsx"
import { RankingSheet } from "./print/RankingSheet.tsx"
import { RankingActions } from "./RankingActions.tsx"
import { StateChip } from "./StateChip.tsx"
import { RankingTable } from "./table/RankingTable.tsx"
import { ViewTabs } from "./views/ViewTabs.tsx"

const CompareTable = lazy(() => import("./compare/CompareTable.tsx"))
const ImprovedPart = lazy(() => import("./views/ImprovedPart.tsx"))
const RecheckPart = lazy(() => import("./views/RecheckPart.tsx"))
const RollUpPart = lazy(() => import("./views/RollUpPart.tsx"))
const PublishDialog = lazy(() => import("./PublishDialog.tsx"))

export const RankingPage = (props: {
  readonly controller: RankingController
  readonly say: (text: string) => void
}) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <div class="ranking-page">
      <PageHead
        title={words().ranking.title(it().period())}
        state={
          <Show when={!it().ranking.isError && it().ranking.data}>
            {(ranking) => <StateChip ranking={ranking()} />}
          </Show>
        }
        actions={<RankingActions controller={it()} />}
      />
      <AnswerPage
        query={it().ranking}
        refusal="PeriodHasNoScores"
        refused={<NoScores controller={it()} />}
      >
        {(ranking) => <Month ranking={ranking()} controller={it()} say={props.say} />}
      </AnswerPage>
    </div>
  )
}

const NoScores = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const may = useMay()
  return (
    <>
      <MonthBar controller={props.controller} />
      <EmptyState title={words().ranking.none} text={words().ranking.noneTodo}>
        <Show when={may("imports.open")}>
          <a class={buttonClass("main")} href="/import">
            {words().ranking.toImport}
          </a>
        </Show>
      </EmptyState>
    </>
  )
}

/** Everything under the head, which needs the month's figures. */
const Month = (props: {
  readonly ranking: RankingView
  readonly controller: RankingController
  readonly say: (text: string) => void
}) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <>
      <p class="print-only">
        <span>{props.ranking.office.name}</span>
        <span>{words().frame.dataAsOf(dayOf(props.ranking.dataAsOf))}</span>
      </p>
      <Unrefreshed query={it().ranking} />
      <ChangedNotice ranking={props.ranking} controller={it()} />
      <div class="with-panel">
        <div class="ranking" aria-busy={it().ranking.isPlaceholderData}>
          <MonthBar controller={it()} />
          <ViewTabs ranking={props.ranking} controller={it()} />
          <Shown ranking={props.ranking} controller={it()} />
        </div>
        <Show when={it().unit()}>
          <ExplanationPanel controller={it()} />
        </Show>
      </div>
      <Show when={comparedWith(it().other()) === null && it().view() === "ranks"}>
        <RankingSheet ranking={props.ranking} rows={inOrder(it().rows())} />
      </Show>
      <Suspense>
        <Show when={it().asking()}>
          <PublishDialog controller={it()} say={props.say} />
        </Show>
      </Suspense>
    </>
  )
}

/** The ranks, what they are compared with, or what follows from them. */
const Shown = (props: {
  readonly ranking: RankingView
  readonly controller: RankingController
}) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <Suspense fallback={<Skeleton label={words().loading} lines={12} />}>
      <Switch
        fallback={
          <Later>
            <RankingTable ranking={props.ranking} controller={it()} />
          </Later>
        }
      >
        <Match when={it().view() === "improved"}>
          <ImprovedPart controller={it()} />
        </Match>
        <Match when={it().view() === "recheck"}>
          <RecheckPart controller={it()} />
        </Match>
        <Match when={it().view() === "rollUp"}>
          <RollUpPart controller={it()} />
        </Match>
        <Match when={comparedWith(it().other()) !== null}>
          <CompareTable controller={it()} />
        </Match>
      </Switch>
    </Suspense>
  )
}
