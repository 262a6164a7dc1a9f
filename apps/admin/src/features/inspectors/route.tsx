/** `/inspectors?from=&until=`: what visits say about those who made them. It shows differences and changes no score. */
import "../ranking/bar.css"
import "../publication/publication.css"
import "./study.css"
import type { Month } from "@aiwei/domain/shared/Month"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import {
  type InspectorsAnswer,
  useBunching,
  useInspectorReport
} from "@aiwei/queries/statistics/inspectorQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Tag } from "@aiwei/ui/Tag"
import { useSearchParams } from "@solidjs/router"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { Bunching, Doubles, Drift, Leniency, Times } from "./Parts.tsx"
import { useInspectorWords } from "./useInspectorWords.ts"

const monthIn = (text: string | undefined): Month | null =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? "") ? (text as Month) : null

const createPage = () => {
  const frame = useFrame()
  const [search, setSearch] = useSearchParams<{ from?: string; until?: string }>()
  const span = () => ({ from: monthIn(search.from), until: monthIn(search.until) })
  return {
    span,
    go: (to: { from?: string | null; until?: string | null }) =>
      setSearch(to, { replace: true, scroll: false }),
    periods: usePeriods(frame.office),
    report: useInspectorReport(frame.office, span),
    bunching: useBunching(frame.office, span)
  }
}

type Page = ReturnType<typeof createPage>

export default function InspectorsRoute() {
  const words = useWords()
  const it = useInspectorWords()
  const frame = useFrame()
  const page = createPage()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <div class="desk">
      <PageHead
        title={it().title}
        state={<Tag tone="info">{it().untouched}</Tag>}
        actions={
          <Button onClick={() => print()}>
            <Icon name="print" />
            {it().print}
          </Button>
        }
      />
      <Span page={page} />
      <Unrefreshed query={page.report} />
      <AnswerPage query={page.report}>
        {(answer) => (
          <div class="desk-body" tabindex="0" role="region" aria-label={it().title}>
            <p class="study-lead">{it().lead}</p>
            <Show when={answer().visits > 0} fallback={<NoVisits />}>
              <Report answer={answer()} />
            </Show>
            <Show when={page.bunching.data}>{(found) => <Bunching answer={found()} />}</Show>
          </div>
        )}
      </AnswerPage>
    </div>
  )
}

const Span = (props: { readonly page: Page }) => {
  const words = useWords()
  const it = useInspectorWords()
  const months = () =>
    (props.page.periods.data ?? []).map(({ period }) => period as string).toSorted()
  const options = (open: string) => [
    { value: "", text: open },
    ...months().map((value) => ({ value, text: words().month(value) }))
  ]
  const orNull = (text: string) => (text === "" ? null : text)
  return (
    <FilterBar>
      <Choice
        label={it().from}
        value={props.page.span().from ?? ""}
        options={options(it().first)}
        onChoose={(from) => props.page.go({ from: orNull(from) })}
      />
      <Choice
        label={it().until}
        value={props.page.span().until ?? ""}
        options={options(it().latest)}
        onChoose={(until) => props.page.go({ until: orNull(until) })}
      />
    </FilterBar>
  )
}

const NoVisits = () => {
  const it = useInspectorWords()
  const may = useMay()
  return (
    <EmptyState title={it().none} text={it().noneTodo}>
      <Show when={may("inspections.record")}>
        <a class={buttonClass("main")} href="/inspections">
          {it().toInspections}
        </a>
      </Show>
    </EmptyState>
  )
}

const Report = (props: { readonly answer: InspectorsAnswer }) => {
  const it = useInspectorWords()
  const how = () => props.answer.simulation
  return (
    <>
      <p class="study-head">
        <b>{it().visits(props.answer.visits, props.answer.months.length)}</b>{" "}
        {it().simulated(how().seed, how().resamples, how().level)} {it().fewest(how().fewest)}
      </p>
      <Leniency answer={props.answer} />
      <Drift answer={props.answer} />
      <Doubles answer={props.answer} />
      <Times answer={props.answer} />
    </>
  )
}
