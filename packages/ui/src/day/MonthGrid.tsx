/**
 * A month as a grid: arrows walk days and weeks, PageUp and PageDown months (with Shift years), Home and
 * End the week. One day only takes the focus, so Tab leaves the grid.
 */
import { createEffect, createSignal, For, on, onMount } from "solid-js"

import { Icon } from "../Icon.tsx"
import { addDays, addMonths, civilOf, weekdayOf, weeksOf } from "./dayMath.ts"
import type { DayWords } from "./DayWords.ts"

export interface DayBounds {
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export const isWithin = (day: string, { min, max }: DayBounds): boolean =>
  (min === undefined || day >= min) && (max === undefined || day <= max)

const steps: { readonly [key: string]: (day: string) => string } = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1)
}

const stepped = (event: KeyboardEvent, day: string): string | null => {
  if (event.shiftKey && event.key === "PageUp") return addMonths(day, -12)
  if (event.shiftKey && event.key === "PageDown") return addMonths(day, 12)
  return steps[event.key]?.(day) ?? null
}

export const MonthGrid = (
  props: DayBounds & {
    readonly value: string | null
    readonly today: string
    readonly words: DayWords
    readonly onPick: (day: string) => void
  }
) => {
  const [at, setAt] = createSignal(props.value ?? props.today)
  let grid: HTMLElement | undefined
  const focus = () => grid?.querySelector<HTMLElement>(`[data-day="${at()}"]`)?.focus()
  onMount(() => setTimeout(focus))
  createEffect(
    on(
      at,
      () => {
        if (grid?.contains(document.activeElement)) focus()
      },
      { defer: true }
    )
  )
  const month = () => at().slice(0, 7)
  const title = () => {
    const { year, month } = civilOf(at()) ?? { year: 0, month: 1 }
    return props.words.month(year, month)
  }
  return (
    <div class="month">
      <div class="month-head">
        <button
          type="button"
          aria-label={props.words.previousMonth}
          onClick={() => setAt(addMonths(at(), -1))}
        >
          <Icon name="left" />
        </button>
        <span aria-live="polite">{title()}</span>
        <button
          type="button"
          aria-label={props.words.nextMonth}
          onClick={() => setAt(addMonths(at(), 1))}
        >
          <Icon name="right" />
        </button>
      </div>
      <table
        role="grid"
        aria-label={title()}
        ref={(element) => {
          grid = element
        }}
        onKeyDown={(event) => {
          const to = stepped(event, at())
          if (to === null) return
          event.preventDefault()
          setAt(to)
        }}
      >
        <thead>
          <tr>
            <For each={props.words.weekdays}>{(name) => <th scope="col">{name}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={weeksOf(at())}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(day) => (
                    <td aria-selected={day === props.value}>
                      <button
                        type="button"
                        data-day={day}
                        tabindex={day === at() ? 0 : -1}
                        aria-label={day}
                        aria-current={day === props.today ? "date" : undefined}
                        disabled={!isWithin(day, props)}
                        classList={{
                          "month-other": !day.startsWith(month()),
                          "month-picked": day === props.value
                        }}
                        onClick={() => props.onPick(day)}
                      >
                        {Number(day.slice(8))}
                      </button>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <button
        type="button"
        class="btn btn-bare btn-small"
        onClick={() => props.onPick(props.today)}
      >
        {props.words.today}
      </button>
    </div>
  )
}
