/** Cells that somebody else changed while they were typed over: both values, and a choice for each. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { dayOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { actorText } from "../../imports/actorText.ts"
import type { ScoresController } from "../createScoresController.ts"
import type { Conflict } from "../drafts/changesOf.ts"
import { columnName, valueText } from "./valueText.ts"

export const ConflictList = (props: { readonly controller: ScoresController }) => {
  const words = useWords()
  const it = () => props.controller
  const mine = (conflicts: ReadonlyArray<Conflict>) =>
    it().drafts.put(conflicts.map(({ draft, now }) => ({ ...draft, base: now })))
  const theirs = (conflicts: ReadonlyArray<Conflict>) =>
    it().drafts.drop(conflicts.map(({ draft }) => draft))
  const who = ({ by, at }: Conflict) =>
    words().scores.changedBy(
      by === null ? null : actorText(words(), by),
      at === null ? null : dayOf(at)
    )
  return (
    <Show when={it().conflicts().length > 0}>
      <div class="conflicts" role="alert">
        <p>
          <Icon name="warning" />
          <b>{words().scores.conflicts(it().conflicts().length)}</b>
        </p>
        <ul>
          <For each={it().conflicts()}>
            {(conflict) => {
              const { draft, row, now } = conflict
              return (
                <li>
                  <span>
                    {row.unitName}　{columnName(it(), words(), draft.column)}
                  </span>
                  <span>
                    {who(conflict)} <b>{valueText(words(), now, draft.column)}</b>
                  </span>
                  <span>
                    {words().scores.yours} <b>{valueText(words(), draft.value, draft.column)}</b>
                  </span>
                  <Button size="small" onClick={() => theirs([conflict])}>
                    {words().scores.takeTheirs}
                  </Button>
                  <Button size="small" onClick={() => mine([conflict])}>
                    {words().scores.takeMine}
                  </Button>
                </li>
              )
            }}
          </For>
        </ul>
        <Show when={it().conflicts().length > 1}>
          <p>
            <Button size="small" onClick={() => theirs(it().conflicts())}>
              {words().scores.allTheirs}
            </Button>
            <Button size="small" onClick={() => mine(it().conflicts())}>
              {words().scores.allMine}
            </Button>
          </p>
        </Show>
      </div>
    </Show>
  )
}
