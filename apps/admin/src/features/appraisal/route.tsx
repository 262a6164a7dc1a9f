/** `/appraisal?year=&version=&terms=&unit=&of=`: a year from its published months, tried, frozen, checked, printed. */
import "../frame/formPage.css"
import "../page/facts.css"
import "../ranking/bar.css"
import "./appraisal.css"
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { createEffect, createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { FailedWhole } from "../frame/missing/FailedWhole.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { RecordGone } from "../page/RecordGone.tsx"
import { createYear, type YearPage } from "./createYear.ts"
import { TargetPanel } from "./TargetPanel.tsx"
import { TermsPanel } from "./TermsPanel.tsx"
import { useYearWords } from "./useYearWords.ts"
import { csvUri, yearCsv } from "./yearCsv.ts"
import { YearState } from "./YearState.tsx"
import { YearStep } from "./YearStep.tsx"
import { YearTable } from "./YearTable.tsx"
import { YearTabs } from "./YearTabs.tsx"

const FreezeDialog = lazy(() => import("./FreezeDialog.tsx"))

export default function YearRoute() {
  const words = useWords()
  const it = useYearWords()
  const frame = useFrame()
  const page = createYear()
  const [asking, ask] = createSignal(false)
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.assessment },
        { text: it().title },
        { text: it().yearOf(page.address.year()) }
      ],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={`${it().yearOf(page.address.year())} ${it().title}`}
        actions={<Acts page={page} onFreeze={() => ask(true)} />}
      />
      <YearTabs />
      <Unrefreshed query={page.kept} />
      <FilterBar>
        <YearStep year={page.address.year()} onGo={page.address.go} />
        <Given page={page} />
      </FilterBar>
      <div class="with-panel">
        <Body page={page} />
        <Beside page={page} />
      </div>
      <Suspense>
        <Show when={asking()}>
          <FreezeDialog page={page} onClose={() => ask(false)} />
        </Show>
      </Suspense>
    </>
  )
}

const Acts = (props: { readonly page: YearPage; readonly onFreeze: () => void }) => {
  const it = useYearWords()
  const may = useMay()
  const { page } = props
  const shows = () => page.trial.data !== undefined
  return (
    <>
      <Show when={shows()}>
        <Button
          aria-pressed={page.address.adjusting()}
          onClick={() => page.address.adjust(!page.address.adjusting())}
        >
          <Icon name="settings" />
          {it().adjust}
        </Button>
      </Show>
      <Show when={shows() && page.isTrial() && may("appraisals.make")}>
        <Button
          tone="main"
          disabled={page.read().wanted === null || page.trial.isPlaceholderData}
          onClick={props.onFreeze}
        >
          {page.newest() === null ? it().freeze : it().freezeAgain}
        </Button>
      </Show>
    </>
  )
}

/** The year on paper and as a file. */
const Given = (props: { readonly page: YearPage }) => {
  const words = useWords()
  const it = useYearWords()
  return (
    <Show when={props.page.view()}>
      {(view) => (
        <div class="bar-end">
          <a
            class={buttonClass("bare")}
            href={csvUri(yearCsv(view(), it(), words()))}
            download={`${it().exportName(view().year)}.csv`}
          >
            <Icon name="export" />
            {it().export}
          </a>
          <Button tone="bare" onClick={() => print()}>
            <Icon name="print" />
            {it().print}
          </Button>
        </div>
      )}
    </Show>
  )
}

const Body = (props: { readonly page: YearPage }) => {
  const words = useWords()
  const { page } = props
  const nothing = () =>
    page.isTrial() &&
    page.trial.isError &&
    domainErrorOf(page.trial.error)?._tag === "AppraisalRefused"
  return (
    <div class="year-body" aria-busy={page.isTrial() && page.trial.isPlaceholderData}>
      <Switch fallback={<Skeleton label={words().loading} lines={12} />}>
        <Match when={failedWhole(page.kept)}>
          <FailedWhole query={page.kept} />
        </Match>
        <Match when={nothing()}>
          <NoMonths year={page.address.year()} />
        </Match>
        <Match when={page.isTrial() && failedWhole(page.trial)}>
          <FailedWhole query={page.trial} />
        </Match>
        <Match when={page.view()}>
          {(view) => (
            <>
              <YearState page={page} />
              <YearTable view={view()} unit={page.address.unit()} onUnit={page.address.openUnit} />
            </>
          )}
        </Match>
      </Switch>
    </div>
  )
}

const NoMonths = (props: { readonly year: number }) => {
  const it = useYearWords()
  return (
    <EmptyState title={it().none(props.year)} text={it().noneTodo}>
      <a class={buttonClass("main")} href="/publication">
        {it().toDesk}
      </a>
    </EmptyState>
  )
}

const Beside = (props: { readonly page: YearPage }) => {
  const it = useYearWords()
  const { page } = props
  const row = () => page.view()?.rows.find(({ unitId }) => unitId === page.address.unit())
  return (
    <Switch>
      <Match when={page.address.adjusting()}>
        <TermsPanel page={page} />
      </Match>
      <Match when={row()}>{(one) => <TargetPanel page={page} row={one()} />}</Match>
      <Match when={page.address.unit() !== null && page.view() !== undefined}>
        <RecordGone
          words={{ record: it().target.record, gone: it().target.gone }}
          onClose={() => page.address.openUnit(null)}
        />
      </Match>
    </Switch>
  )
}
