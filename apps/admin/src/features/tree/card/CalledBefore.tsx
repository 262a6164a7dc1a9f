/** What the unit was called before, and what it became or was made of: the thread from an old table to today. */
import type { Outputs } from "@aiwei/client/Outputs"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"

type History = Outputs["org"]["history"]

const Successors = (props: { readonly history: History; readonly unitId: string }) => {
  const words = useWords()
  const t = () => words().treePlans.history
  const text = ({ unitId, unitName, successorName, kind }: History["successors"][number]) => {
    const onward = unitId === props.unitId
    if (kind === "merge") return onward ? t().mergedInto(successorName) : t().mergedFrom(unitName)
    return onward ? t().splitInto(successorName) : t().splitFrom(unitName)
  }
  return (
    <Show when={props.history.successors.length > 0}>
      <h3>{t().successors}</h3>
      <ul class="unit-places">
        <For each={props.history.successors}>
          {(row) => (
            <li>
              {text(row)}
              <small>{t().from(row.onDay)}</small>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

export const CalledBefore = (props: { readonly history: History; readonly unitId: string }) => {
  const words = useWords()
  const t = () => words().treePlans.history
  return (
    <>
      <Show when={props.history.names.length > 0}>
        <h3>{t().names}</h3>
        <ul class="unit-places">
          <For each={props.history.names}>
            {({ name, code, until }) => (
              <li>
                {name}
                <small>{words().register.facts([code ?? t().noCode, t().until(until)])}</small>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Successors history={props.history} unitId={props.unitId} />
    </>
  )
}
