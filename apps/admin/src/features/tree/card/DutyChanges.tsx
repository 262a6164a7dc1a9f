/** Duties that were given or ended at the unit: which, to whom, from when, and who wrote it. */
import type { Outputs } from "@aiwei/client/Outputs"
import { For, Show } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { useDutyNames } from "../../duties/useDutyNames.ts"
import { actorText } from "../../imports/actorText.ts"
import { toldDuty } from "./toldChange.ts"
import { UnitTable } from "./UnitTable.tsx"

type Change = Outputs["org"]["history"]["duties"][number]

export const DutyChanges = (props: { readonly changes: ReadonlyArray<Change> }) => {
  const words = useWords()
  const duties = useDutyNames()
  const [t, told] = [() => words().tree.history, () => words().treePlans.history]
  const text = (change: Change) => {
    const it = toldDuty(change)
    if (it === null) return ""
    const who = it.who ?? told().somebody
    const say = change.verb === "duties.end" ? told().ended : told().began
    return say(duties.named(it.duty), who)
  }
  return (
    <Show when={props.changes.length > 0}>
      <h3>{told().duties}</h3>
      <UnitTable heads={[t().what, t().when, t().who]}>
        <For each={props.changes}>
          {(change) => (
            <tr>
              <td>
                {text(change)}
                <Show when={toldDuty(change)?.on}>
                  {(on) => <small>{told().from(on())}</small>}
                </Show>
              </td>
              <td>{minuteOf(change.at)}</td>
              <td>{change.actor === null ? "" : actorText(words(), change.actor)}</td>
            </tr>
          )}
        </For>
      </UnitTable>
    </Show>
  )
}
