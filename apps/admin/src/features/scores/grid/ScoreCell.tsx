/** One score: its mark, its tint, and whether it is typed but not saved, wrong, or was entered by hand. */
import { Icon } from "@aiwei/ui/Icon"
import { Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { Value } from "../drafts/Draft.ts"
import type { Fault, Mode } from "../drafts/readTyped.ts"
import { cellText, tintOf } from "./cellLook.ts"

export const ScoreCell = (props: {
  readonly value: Value
  readonly worth: string
  readonly mode: Mode
  readonly fault: Fault | null
}) => {
  const words = useWords()
  return (
    <Switch
      fallback={
        <span class={`heat heat-${tintOf(props.value, props.worth)}`}>
          {cellText(props.value, props.worth, props.mode)}
        </span>
      }
    >
      <Match when={props.fault}>
        {(fault) => (
          <span class="score-fault" title={words().scores.fault(fault())}>
            <Icon name="warning" />
            {fault().text}
          </span>
        )}
      </Match>
      <Match when={props.value.standing === "notDone"}>
        <span class="heat hatched" title={words().ranking.notDone}>
          <span class="unseen">{words().ranking.notDone}</span>
        </span>
      </Match>
      <Match when={props.value.standing === "notApplicable"}>
        <span class="heat quiet" title={words().ranking.notApplicable}>
          /
        </span>
      </Match>
      <Match when={tintOf(props.value, props.worth) === 0}>
        <span class="heat quiet">
          {cellText(props.value, props.worth, props.mode)}
          <Show when={props.mode === "losses"}>
            <span class="unseen">{words().scores.clean}</span>
          </Show>
        </span>
      </Match>
    </Switch>
  )
}
