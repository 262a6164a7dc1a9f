/** What made a cell what it is, the newest first: who, when, from what to what, and why or from which file. */
import type { CellChange, CellState } from "@aiwei/domain/assessment/history/CellHistory"
import { useCellHistory } from "@aiwei/queries/scoreQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Notice } from "@aiwei/ui/Notice"
import { For, Match, Show, Switch } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { SourceLink } from "../../explanation/SourceLink.tsx"
import { failedWhole } from "../../frame/Unrefreshed.tsx"
import { actorText } from "../../imports/actorText.ts"
import type { CellAddress, ScoresController } from "../createScoresController.ts"
import { vetoShown } from "../drafts/Draft.ts"
import { valueText } from "../save/valueText.ts"

export default function CellHistory(props: {
  readonly controller: Pick<ScoresController, "office" | "period">
  readonly cell: CellAddress
}) {
  const words = useWords()
  const asked = () => ({
    period: props.controller.period(),
    unit: props.cell.unit,
    indicator: props.cell.column
  })
  const history = useCellHistory(props.controller.office, asked)
  return (
    <Switch fallback={<Skeleton label={words().loading} lines={3} />}>
      <Match when={failedWhole(history)}>
        <Notice text={refusalText(words(), history.error)}>
          <Button size="small" onClick={() => void history.refetch()}>
            {words().retry}
          </Button>
        </Notice>
      </Match>
      <Match when={history.data}>
        {(told) => (
          <ol class="history">
            <For
              each={told().changes}
              fallback={<li class="form-note">{words().audit.noHistory}</li>}
            >
              {(change) => <Change change={change} column={props.cell.column} />}
            </For>
          </ol>
        )}
      </Match>
    </Switch>
  )
}

const Change = (props: { readonly change: CellChange; readonly column: string }) => {
  const words = useWords()
  const it = () => words().scores.panel
  const said = (state: CellState) =>
    valueText(words(), "vetoed" in state ? vetoShown(state.vetoed) : state, props.column)
  return (
    <li class="cell-change">
      <p>
        <b>{props.change.how === "hand" ? words().scores.byHand : it().imported}</b>
        <span>{actorText(words(), props.change.by)}</span>
        <time dateTime={props.change.at}>{minuteOf(props.change.at)}</time>
      </p>
      <p>{it().changed(said(props.change.before), said(props.change.after))}</p>
      <Show when={props.change.why}>{(why) => <p class="hint">{it().why(why())}</p>}</Show>
      <Show when={props.change.source}>
        {(source) => (
          <p class="cell-source">
            <span>{it().source}</span>
            <SourceLink source={source()} />
            <span class="file">{source().file}</span>
          </p>
        )}
      </Show>
    </li>
  )
}
