/** `/scores`: to the newest month. Where there is none yet, one can be chosen to begin with. */
import "./scores.css"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { useSchemes } from "@aiwei/queries/schemeQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Navigate } from "@solidjs/router"
import { createEffect, createSignal, Show } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { recentMonths } from "./monthChoices.ts"
import { NoScheme } from "./NoScheme.tsx"

export default function ScoresStart() {
  const words = useWords()
  const frame = useFrame()
  const periods = usePeriods(frame.office)
  const schemes = useSchemes(frame.office)
  const newest = (known: ReadonlyArray<{ readonly period: string }>) =>
    known
      .map(({ period }) => period)
      .toSorted()
      .at(-1)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: words().frame.scores }],
      dataAsOf: null
    })
  )
  return (
    <AnswerPage query={periods}>
      {(known) => (
        <Show when={newest(known())} fallback={<NoMonth schemes={schemes} />}>
          {(month) => <Navigate href={`/scores/${month()}`} />}
        </Show>
      )}
    </AnswerPage>
  )
}

const NoMonth = (props: { readonly schemes: ReturnType<typeof useSchemes> }) => {
  const words = useWords()
  return (
    <AnswerPage query={props.schemes}>
      {(schemes) => (
        <>
          <PageHead title={words().frame.scores} />
          <Show
            when={schemes().length > 0}
            fallback={<NoScheme text={words().scores.noSchemeTodo} />}
          >
            <FirstMonth />
          </Show>
        </>
      )}
    </AnswerPage>
  )
}

/** How far back a first month may lie: a year of sheets is what an office would bring along. */
const monthsBack = 12

const FirstMonth = () => {
  const words = useWords()
  const months = recentMonths(today(), monthsBack)
  const [month, choose] = createSignal(months[0] ?? "")
  return (
    <EmptyState title={words().scores.noMonths} text={words().scores.noMonthsTodo}>
      <p class="first-month">
        <Choice
          label={words().ranking.month}
          value={month()}
          options={months.map((value) => ({ value, text: words().month(value) }))}
          onChoose={choose}
        />
      </p>
      <p class="begin-acts">
        <a class={buttonClass()} href="/import">
          {words().ranking.toImport}
        </a>
        <a class={buttonClass("main")} href={`/scores/${month()}`}>
          {words().scores.openMonth(month())}
        </a>
      </p>
    </EmptyState>
  )
}
