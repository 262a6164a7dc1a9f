/** A month's score sheet: not begun, without communities, or the grid with its panel and its save bar. */
import "../ranking/ranking.css"
import "./scores.css"
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { BeginMonth } from "./BeginMonth.tsx"
import type { ScoresController } from "./createScoresController.ts"
import { type Pasted, ScoreGrid } from "./grid/ScoreGrid.tsx"
import { CellPanel } from "./panel/CellPanel.tsx"
import { SaveBar } from "./save/SaveBar.tsx"
import { ScoresBar } from "./ScoresBar.tsx"
import { ScoresFoot } from "./ScoresFoot.tsx"
import { SheetActions, SheetState } from "./SheetHead.tsx"

const PasteDialog = lazy(() => import("./save/PasteDialog.tsx"))

interface Props {
  readonly controller: ScoresController
  readonly say: (text: string) => void
}

export const ScoresPage = (props: Props) => (
  <AnswerPage query={props.controller.sheet}>
    {(sheet) => <Sheet {...props} sheet={sheet()} />}
  </AnswerPage>
)

const Sheet = (props: Props & { readonly sheet: SheetView }) => {
  const words = useWords()
  const it = () => props.controller
  const [pasted, setPasted] = createSignal<Pasted | null>(null)
  return (
    <>
      <PageHead
        title={words().scores.title(props.sheet.period)}
        state={<SheetState sheet={props.sheet} />}
        actions={
          <Show when={props.sheet.begun}>
            <SheetActions {...props} />
          </Show>
        }
      />
      <p class="print-only">
        <span>{props.sheet.office.name}</span>
        <span>{words().scores.modes[it().mode()]}</span>
        <span>{words().frame.dataAsOf(minuteOf(props.sheet.updatedAt ?? ""))}</span>
        <Show when={props.sheet.scheme?.toBeChecked}>
          {(codes) => <span>⚠ {words().ranking.linesToCheck(codes().length)}</span>}
        </Show>
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
        <Scores {...props} onPaste={(block) => it().mayChange && setPasted(block)} />
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
          fallback={<EmptyState title={words().scores.noUnits} text={words().scores.noUnitsTodo} />}
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
