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

interface MonthGridProps extends DayBounds {
  readonly value: string | null
  readonly today: string
  readonly words: DayWords
  readonly onPick: (day: string) => void
}

export const MonthGrid = (props: MonthGridProps) => {
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
  const title = () => {
    const { year, month } = civilOf(at()) ?? { year: 0, month: 1 }
    return props.words.month(year, month)
  }
  return (
    <div class="month">
      <MonthHead at={at()} title={title()} words={props.words} go={setAt} />
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
                <For each={week}>{(day) => <MonthDay day={day} at={at()} grid={props} />}</For>
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

const MonthHead = (props: {
  readonly at: string
  readonly title: string
  readonly words: DayWords
  readonly go: (day: string) => void
}) => (
  <div class="month-head">
    <button
      type="button"
      aria-label={props.words.previousMonth}
      onClick={() => props.go(addMonths(props.at, -1))}
    >
      <Icon name="left" />
    </button>
    <span aria-live="polite">{props.title}</span>
    <button
      type="button"
      aria-label={props.words.nextMonth}
      onClick={() => props.go(addMonths(props.at, 1))}
    >
      <Icon name="right" />
    </button>
  </div>
)

const MonthDay = (props: {
  readonly day: string
  readonly at: string
  readonly grid: MonthGridProps
}) => (
  <td aria-selected={props.day === props.grid.value}>
    <button
      type="button"
      data-day={props.day}
      tabindex={props.day === props.at ? 0 : -1}
      aria-label={`${Number(props.day.slice(8))}, ${props.day}`}
      aria-current={props.day === props.grid.today ? "date" : undefined}
      // Disabled it could not hold the focus on its way to a day that can be taken.
      aria-disabled={!isWithin(props.day, props.grid)}
      classList={{
        "month-other": !props.day.startsWith(props.at.slice(0, 7)),
        "month-picked": props.day === props.grid.value
      }}
      onClick={() => {
        if (isWithin(props.day, props.grid)) props.grid.onPick(props.day)
      }}
    >
      {Number(props.day.slice(8))}
    </button>
  </td>
)
