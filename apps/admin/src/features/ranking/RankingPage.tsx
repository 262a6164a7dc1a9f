/** A month's ranking with its states: first load, refused, nothing yet, and the page itself. */
import "./ranking.css"
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { RankingView } from "@aiwei/domain/assessment/RankingView"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Later } from "@aiwei/ui/states/Later"
import { lazy, Match, Show, Suspense, Switch } from "solid-js"

import { dayOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { ExplanationPanel } from "../explanation/ExplanationPanel.tsx"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
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
  const refused = () => (it().ranking.isError ? domainErrorOf(it().ranking.error) : null)
  const thrown = () => (failedWhole(it().ranking) ? it().ranking.error : null)
  return (
    <div class="ranking-page">
      <PageHead
        title={words().ranking.title(it().period())}
        state={
          <Show when={refused() === null && it().ranking.data}>
            {(ranking) => <StateChip ranking={ranking()} />}
          </Show>
        }
        actions={<RankingActions controller={it()} />}
      />
      <Switch fallback={<Skeleton label={words().loading} lines={12} />}>
        <Match when={refused()?._tag === "PeriodHasNoScores"}>
          <MonthBar controller={it()} />
          <div class="nothing-here">
            <h2>{words().ranking.none}</h2>
            <p>{words().ranking.noneTodo}</p>
            <a class={buttonClass("main")} href="/import">
              {words().ranking.toImport}
            </a>
          </div>
        </Match>
        <Match when={thrown()}>
          {(error) => (
            <div class="p-6">
              <Notice text={refusalText(words(), error())}>
                <Button onClick={() => void it().ranking.refetch()}>{words().retry}</Button>
              </Notice>
            </div>
          )}
        </Match>
        <Match when={it().ranking.data}>
          {(ranking) => <Month ranking={ranking()} controller={it()} say={props.say} />}
        </Match>
      </Switch>
    </div>
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
