/** Which month, by which scheme, and how often the office's own figures disagree. */
import { Button } from "@aiwei/ui/Button"
import { Choice } from "@aiwei/ui/form/Choice"
import { Icon } from "@aiwei/ui/Icon"
import { FilterBar } from "@aiwei/ui/shell/FilterBar"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { RankingController } from "./createRankingController.ts"

export const MonthBar = (props: { readonly controller: RankingController }) => {
  const words = useWords()
  const it = () => props.controller
  const months = () =>
    [...new Set([...it().months(), it().period() as string])].toSorted().toReversed()
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
  return (
    <FilterBar>
      <div class="month-step">
        {step(-1, words().ranking.previousMonth)}
        <Choice
          quiet
          label={words().ranking.month}
          value={it().period()}
          options={months().map((value) => ({ value, text: words().month(value) }))}
          onChoose={it().goToPeriod}
        />
        {step(1, words().ranking.nextMonth)}
      </div>
      <Show when={it().ranking.data}>
        {(ranking) => (
          <>
            <span class="fact">
              <span>{words().ranking.scheme}</span>
              {words().ranking.schemeText(ranking().scheme.name, ranking().scheme.version)}
            </span>
            <Show when={ranking().discrepancies.length > 0}>
              <Tag tone="warn">
                <Icon name="warning" />
                {words().ranking.discrepancies(ranking().discrepancies.length)}
              </Tag>
            </Show>
          </>
        )}
      </Show>
    </FilterBar>
  )
}
