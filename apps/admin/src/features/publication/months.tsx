/** `/publication`: every month with how far it is on its way to the wall, and what comes next. */
import "../ranking/bar.css"
import "./publication.css"
import { useReviews } from "@aiwei/queries/publication/reviewQueries"
import { usePeriods } from "@aiwei/queries/rankingQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Tag } from "@aiwei/ui/Tag"
import { createEffect, createMemo, For, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { chipOf } from "./chipOf.ts"
import { type DeskMonth, lacksOf } from "./deskSteps.ts"
import { lackSentence } from "./lackSentence.ts"
import { type MonthLine, monthLine, shownMonths } from "./monthLines.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

const createMonths = () => {
  const frame = useFrame()
  const periods = usePeriods(frame.office)
  const shown = createMemo(() => shownMonths(periods.data ?? []))
  const reviews = useReviews(frame.office, () => shown().map(({ period }) => period))
  const lines = createMemo(() =>
    shown().map((row, at): MonthLine => monthLine(row, reviews()[at]?.data ?? null))
  )
  return { periods, lines }
}

export default function MonthsRoute() {
  const words = useWords()
  const it = usePublicationWords()
  const frame = useFrame()
  const page = createMonths()
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead title={it().title} />
      <Unrefreshed query={page.periods} />
      <AnswerPage query={page.periods}>
        {() => (
          <Show when={page.lines().length > 0} fallback={<NoMonths />}>
            <Months lines={page.lines()} />
          </Show>
        )}
      </AnswerPage>
    </>
  )
}

const NoMonths = () => {
  const words = useWords()
  const it = usePublicationWords()
  const may = useMay()
  return (
    <EmptyState title={it().monthsNone} text={it().monthsNoneTodo}>
      <Show when={may("imports.open")}>
        <a class={buttonClass("main")} href="/import">
          {words().ranking.toImport}
        </a>
      </Show>
    </EmptyState>
  )
}

const Months = (props: { readonly lines: ReadonlyArray<MonthLine> }) => {
  const it = usePublicationWords()
  return (
    <div class="desk-body" tabindex="0" role="region" aria-label={it().months}>
      <table class="desk-table desk-months">
        <thead>
          <tr>
            <th>{it().columns.month}</th>
            <th>{it().columns.state}</th>
            <th>{it().columns.version}</th>
            <th>{it().columns.publishedAt}</th>
            <th>{it().columns.next}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.lines}>{(line) => <Line line={line} />}</For>
        </tbody>
      </table>
    </div>
  )
}

const Line = (props: { readonly line: MonthLine }) => {
  const words = useWords()
  const it = usePublicationWords()
  const t = () => it().columns
  const row = () => props.line.row
  const next = (month: DeskMonth) =>
    props.line.touched && month.review.open === null
      ? it().touched
      : lacksOf(month)
          .map((lack) => lackSentence(lack, it(), words()))
          .join(" ")
  return (
    <tr>
      <th scope="row">
        <a href={`/publication/${row().period}`}>{words().month(row().period)}</a>
      </th>
      <Show when={props.line.month} fallback={<td colspan="4">{words().loading}</td>}>
        {(month) => (
          <>
            <td data-label={t().state}>
              <Tag {...chipOf(month(), it())}>{chipOf(month(), it()).text}</Tag>
            </td>
            <td data-label={t().version}>
              {row().version === null ? "—" : it().versionName(row().version ?? 0)}
            </td>
            <td data-label={t().publishedAt} class="desk-when">
              {row().publishedAt === null ? "—" : minuteOf(row().publishedAt ?? "")}
            </td>
            <td data-label={t().next} class="desk-next">
              {next(month())}
            </td>
          </>
        )}
      </Show>
    </tr>
  )
}
