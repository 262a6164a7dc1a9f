/** What a count is made of: the units below it, down to the buildings and the cells they were read from. */
import type { CountExplained } from "@aiwei/domain/org/card/CountExplained"
import type { CountKind } from "@aiwei/domain/org/counts/PlaceCounts"
import type { Day } from "@aiwei/domain/shared/Day"
import { useExplainedCount } from "@aiwei/queries/orgQueries"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { grouped } from "@aiwei/ui/text/grouped"
import { For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { BuildingLines } from "./BuildingLines.tsx"
import { CellLink } from "./CellLink.tsx"
import { GapLines } from "./GapLines.tsx"

export const CountPanel = (props: {
  readonly place: string
  readonly name: string
  readonly what: CountKind
  readonly day: Day
  readonly onPlace: (id: string) => void
  readonly onClose: () => void
}) => {
  const words = useWords()
  const t = () => words().tree.count
  const explained = useExplainedCount(
    () => props.place,
    () => props.what,
    () => props.day
  )
  return (
    <SidePanel
      label={t().label}
      title={
        <>
          {props.name} {t().titles[props.what]}
        </>
      }
      closeLabel={words().close}
      onClose={props.onClose}
    >
      <Switch fallback={<Skeleton label={words().loading} lines={8} />}>
        <Match when={explained.isError}>
          <div class="count-panel">
            <Unanswered error={explained.error} onAgain={() => explained.refetch()} size="small" />
          </div>
        </Match>
        <Match when={explained.data}>
          {(it) => <Explained it={it()} onPlace={props.onPlace} />}
        </Match>
      </Switch>
    </SidePanel>
  )
}

const Explained = (props: {
  readonly it: CountExplained
  readonly onPlace: (id: string) => void
}) => {
  const words = useWords()
  const t = () => words().tree.count
  const parts = () => props.it.parts.filter(({ count }) => count > 0)
  const sum = () => props.it.parts.reduce((total, { count }) => total + count, 0)
  return (
    <div class="count-panel">
      <p class="count-total">
        <b>{grouped(props.it.total)}</b>
        <small>{t().on(props.it.on)}</small>
      </p>
      <p class="count-how">
        {props.it.isStated ? t().stated : t().summed}
        <Show when={props.it.statedSource}>{(source) => <CellLink source={source()} />}</Show>
      </p>
      <Show when={props.it.stated !== null && props.it.parts.length > 0}>
        <p class="count-how">
          {props.it.isStated
            ? t().sumOfParts(grouped(sum()))
            : t().statedIs(grouped(props.it.stated ?? 0))}
        </p>
      </Show>
      <Show when={props.it.what === "gaps" && props.it.total === 0}>
        <p>{t().none}</p>
      </Show>
      <Show when={props.it.gaps.length > 0}>
        <GapLines gaps={props.it.gaps} onPlace={props.onPlace} />
      </Show>
      <Show when={parts().length > 0}>
        <h3>{t().parts}</h3>
        <ul class="count-parts">
          <For each={parts()}>
            {(part) => (
              <li>
                <button type="button" onClick={() => props.onPlace(part.id)}>
                  {part.level === "building" ? words().tree.building(part.name) : part.name}
                </button>
                <span>{grouped(part.count)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.it.partsLeftOut > 0}>
        <p class="count-how">{t().leftOut(props.it.partsLeftOut)}</p>
      </Show>
      <Show when={props.it.buildings.length > 0}>
        <BuildingLines buildings={props.it.buildings} what={props.it.what} />
      </Show>
    </div>
  )
}
