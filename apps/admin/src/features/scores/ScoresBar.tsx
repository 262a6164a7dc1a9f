/** Which month, by which scheme, how the scores are shown, and how many are not done. */
import { Button } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { LinesToCheck } from "../ranking/LinesToCheck.tsx"
import type { ScoresController } from "./createScoresController.ts"
import type { Mode } from "./drafts/readTyped.ts"

export const ScoresBar = (props: { readonly controller: ScoresController }) => {
  const words = useWords()
  const it = () => props.controller
  const step = (by: -1 | 1, label: string) => (
    <Button
      tone="bare"
      size="small"
      aria-label={label}
      disabled={it().month(by) === null}
      onClick={() => it().goToPeriod(it().month(by) ?? it().period())}
    >
      <Icon name={by === -1 ? "left" : "right"} />
    </Button>
  )
  const modes: ReadonlyArray<Mode> = ["losses", "points"]
  return (
    <FilterBar>
      <div class="month-step">
        {step(-1, words().ranking.previousMonth)}
        <Choice
          quiet
          label={words().ranking.month}
          value={it().period()}
          options={it()
            .months()
            .map((value) => ({
              value,
              text: it().begun(value) ? words().month(value) : words().scores.newMonth(value)
            }))}
          onChoose={it().goToPeriod}
        />
        {step(1, words().ranking.nextMonth)}
      </div>
      <Show when={it().sheet.data?.begun}>
        <Choice
          label={words().scores.mode}
          value={it().mode()}
          options={modes.map((value) => ({ value, text: words().scores.modes[value] }))}
          onChoose={it().show}
        />
      </Show>
      <Show when={it().sheet.data?.scheme}>
        {(scheme) => (
          <a class="fact" href={`/scheme/${scheme().id}`} title={scheme().name}>
            <span>{words().ranking.scheme}</span>
            {words().ranking.schemeText(scheme().name, scheme().version)}
          </a>
        )}
      </Show>
      <LinesToCheck codes={it().sheet.data?.scheme?.toBeChecked} />
      <Show when={it().sheet.data?.begun && it().notDone() > 0}>
        <Tag>
          <i class="sample hatched" />
          {words().scores.notDone(it().notDone())}
        </Tag>
      </Show>
    </FilterBar>
  )
}
