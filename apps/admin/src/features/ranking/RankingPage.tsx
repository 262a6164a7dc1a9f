/** A month's ranking with its states: first load, refused, nothing yet, and the page itself. */
import "./ranking.css"
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Later } from "@aiwei/ui/states/Later"
import { lazy, Show, Suspense } from "solid-js"

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

const CompareTable = lazy(() => import("./compare/CompareTable.tsx"))
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
          <Show
            when={comparedWith(it().other()) !== null}
            fallback={
              <Later>
                <RankingTable ranking={props.ranking} controller={it()} />
              </Later>
            }
          >
            <Suspense fallback={<Skeleton label={words().loading} lines={12} />}>
              <CompareTable controller={it()} />
            </Suspense>
          </Show>
        </div>
        <Show when={it().unit()}>
          <ExplanationPanel controller={it()} />
        </Show>
      </div>
      <Show when={comparedWith(it().other()) === null}>
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
