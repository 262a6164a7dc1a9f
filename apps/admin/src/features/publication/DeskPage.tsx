/** The desk of one month: how far it is, what is missing, the review, what a correction changes, its versions. */
import "../page/facts.css"
import "../ranking/bar.css"
import "../ranking/compare/compare.css"
import "../ranking/ranking.css"
import "./publication.css"
import { buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { LinesToCheck } from "../ranking/LinesToCheck.tsx"
import { MonthStep } from "../ranking/MonthStep.tsx"
import type { Desk } from "./createDesk.ts"
import { DeskActs, DeskChip } from "./DeskActs.tsx"
import type { DeskMonth } from "./deskSteps.ts"
import { DifferencePart } from "./DifferencePart.tsx"
import { roleNames } from "./lackSentence.ts"
import { MissingPart } from "./MissingPart.tsx"
import { NoticedPart, ReviewPart } from "./ReviewPart.tsx"
import { StepLine } from "./StepLine.tsx"
import { usePublicationWords } from "./usePublicationWords.ts"
import { PastPart, VersionsPart } from "./VersionsPart.tsx"

const StepDialog = lazy(() => import("./StepDialog.tsx"))

export const DeskPage = (props: { readonly desk: Desk }) => {
  const it = usePublicationWords()
  const desk = () => props.desk
  /** What is noticed keeps its own scheme; a month before that has the one it is scored by. */
  const toCheck = () => {
    const open = desk().month()?.review.open
    return open == null ? desk().ranking.data?.scheme.toBeChecked : open.toBeChecked
  }
  return (
    <div class="desk">
      <PageHead
        title={it().monthTitle(desk().period())}
        state={<Show when={desk().month()}>{(month) => <DeskChip month={month()} />}</Show>}
        actions={<DeskActs desk={desk()} />}
      />
      <FilterBar>
        <MonthStep
          period={desk().period()}
          months={desk().months()}
          month={desk().beside}
          onGo={desk().goToPeriod}
        />
        <LinesToCheck codes={toCheck()} />
        <span class="bar-end">
          <a class={buttonClass("bare")} href="/publication">
            {it().months}
          </a>
          <a class={buttonClass("bare")} href={`/ranking/${desk().period()}`}>
            {it().toRanking}
          </a>
        </span>
      </FilterBar>
      <Unrefreshed query={desk().review} />
      <Body desk={desk()} />
    </div>
  )
}

const Body = (props: { readonly desk: Desk }) => {
  const words = useWords()
  const desk = () => props.desk
  const failed = () => [desk().review, desk().versions].find(failedWhole)
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={10} />}>
      <Match when={failed()}>{(query) => <FailedWhole query={query()} />}</Match>
      <Match when={desk().month()}>{(month) => <Month month={month()} desk={desk()} />}</Match>
      <Match when={failedWhole(desk().ranking)}>
        <FailedWhole query={desk().ranking} />
      </Match>
    </Switch>
  )
}

const Month = (props: { readonly month: DeskMonth; readonly desk: Desk }) => {
  const words = useWords()
  const it = usePublicationWords()
  const open = () => props.month.review.open
  return (
    <div class="desk-body" tabindex="0" role="region" aria-label={it().title}>
      <p class="desk-office print-only">{props.month.review.office.name}</p>
      <StepLine month={props.month} dataAsOf={props.desk.ranking.data?.dataAsOf ?? null} />
      <Show
        when={props.month.scored || open() !== null}
        fallback={
          <EmptyState title={words().ranking.none} text={it().lacks.scores}>
            <a class={buttonClass()} href={`/scores/${props.desk.period()}`}>
              {words().frame.scores}
            </a>
          </EmptyState>
        }
      >
        <MissingPart month={props.month} desk={props.desk} />
        <Show when={open()}>{(review) => <ReviewPart review={review()} />}</Show>
        <DifferencePart desk={props.desk} />
        <Show when={open()}>{(review) => <NoticedPart review={review()} />}</Show>
        <VersionsPart month={props.month} desk={props.desk} />
        <PastPart month={props.month} />
        <Terms month={props.month} />
      </Show>
      <Suspense>
        <Show when={props.desk.asked()} keyed>
          {(deed) => <StepDialog deed={deed} month={props.month} desk={props.desk} />}
        </Show>
      </Suspense>
    </div>
  )
}

const Terms = (props: { readonly month: DeskMonth }) => {
  const words = useWords()
  const it = usePublicationWords()
  return (
    <Show when={props.month.review.open?.terms ?? props.month.review.terms}>
      {(terms) => (
        <section class="desk-part">
          <h2>{it().terms}</h2>
          <p class="desk-quiet">
            {it().termsText(
              terms().noticeDays,
              roleNames(words(), terms().approvals),
              terms().appealDays
            )}{" "}
            <a href="/scheme">{words().frame.scheme}</a>
          </p>
        </section>
      )}
    </Show>
  )
}
