/** A month's score sheet with its states: first load, failed, not begun, and the grid itself. */
import "../ranking/ranking.css"
import "./scores.css"
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js"

import { dayOf, minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole, Unrefreshed } from "../frame/Unrefreshed.tsx"
import { BeginMonth } from "./BeginMonth.tsx"
import { CellPanel } from "./CellPanel.tsx"
import type { ScoresController } from "./createScoresController.ts"
import { type Pasted, ScoreGrid } from "./grid/ScoreGrid.tsx"
import { SaveBar } from "./save/SaveBar.tsx"
import { ScoresBar } from "./ScoresBar.tsx"
import { ScoresFoot } from "./ScoresFoot.tsx"

const PasteDialog = lazy(() => import("./save/PasteDialog.tsx"))

interface Props {
  readonly controller: ScoresController
  readonly say: (text: string) => void
}

export const ScoresPage = (props: Props) => {
  const words = useWords()
  const it = () => props.controller
  const thrown = () => (failedWhole(it().sheet) ? it().sheet.error : null)
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={12} />}>
      <Match when={thrown()}>
        {(error) => (
          <div class="p-6">
            <Notice text={refusalText(words(), error())}>
              <Button onClick={() => void it().sheet.refetch()}>{words().retry}</Button>
            </Notice>
          </div>
        )}
      </Match>
      <Match when={it().sheet.data}>{(sheet) => <Sheet {...props} sheet={sheet()} />}</Match>
    </Switch>
  )
}

const Sheet = (props: Props & { readonly sheet: SheetView }) => {
  const words = useWords()
  const it = () => props.controller
  const [pasted, setPasted] = createSignal<Pasted | null>(null)
  return (
    <>
      <PageHead
        title={words().scores.title(props.sheet.period)}
        state={<State sheet={props.sheet} />}
        actions={
          <Show when={props.sheet.begun}>
            <Actions {...props} />
          </Show>
        }
      />
      <p class="print-only">
        <span>{props.sheet.office.name}</span>
        <span>{words().scores.modes[it().mode()]}</span>
        <span>{words().frame.dataAsOf(minuteOf(props.sheet.updatedAt ?? ""))}</span>
      </p>
      <Unrefreshed query={it().sheet} />
      <Show
        when={props.sheet.begun}
        fallback={
          <>
            <ScoresBar controller={it()} />
            <BeginMonth sheet={props.sheet} controller={it()} />
          </>
        }
      >
        <Scores {...props} onPaste={setPasted} />
      </Show>
      <Suspense>
        <Show when={pasted()}>
          {(grid) => (
            <PasteDialog controller={it()} pasted={grid()} onClose={() => setPasted(null)} />
          )}
        </Show>
      </Suspense>
    </>
  )
}

const Scores = (
  props: Props & { readonly sheet: SheetView; readonly onPaste: (pasted: Pasted) => void }
) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <div class="with-panel scores-page">
      <div class="ranking">
        <ScoresBar controller={it()} />
        <Show
          when={props.sheet.total > 0}
          fallback={
            <div class="nothing-here">
              <h2>{words().scores.noUnits}</h2>
              <p>{words().scores.noUnitsTodo}</p>
            </div>
          }
        >
          <ScoreGrid sheet={props.sheet} controller={it()} onPaste={props.onPaste} />
        </Show>
        <Show when={it().drafts.list().length > 0}>
          <SaveBar controller={it()} say={props.say} />
        </Show>
        <ScoresFoot controller={it()} />
      </div>
      <Show when={it().opened()}>{(cell) => <CellPanel controller={it()} cell={cell()} />}</Show>
    </div>
  )
}

const State = (props: { readonly sheet: SheetView }) => {
  const words = useWords()
  const published = () => props.sheet.published
  return (
    <Show when={published()} fallback={<Tag>{words().ranking.draft}</Tag>}>
      {(mark) => (
        <Show
          when={props.sheet.changedSince}
          fallback={
            <Tag tone="ok">{words().ranking.published(mark().version, dayOf(mark().at))}</Tag>
          }
        >
          <Tag tone="warn">{words().scores.changedSince(mark().version)}</Tag>
        </Show>
      )}
    </Show>
  )
}

const Actions = (props: Props & { readonly sheet: SheetView }) => {
  const words = useWords()
  const exportAddress = () => {
    const query = new URLSearchParams({ format: "xlsx", period: props.sheet.period })
    const office = props.controller.office()
    if (office !== undefined) query.set("office", office)
    return `/export/scores?${query}`
  }
  return (
    <>
      <Button tone="bare" onClick={() => globalThis.print()}>
        {words().ranking.print}
      </Button>
      <a class={buttonClass()} href={exportAddress()} rel="external" download="">
        {words().ranking.export}
      </a>
      <a class={buttonClass()} href={`/ranking/${props.sheet.period}`}>
        {words().scores.toRanking}
      </a>
    </>
  )
}
