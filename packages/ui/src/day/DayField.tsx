/**
 * A day, typed in any usual form or picked from a month. What was typed stays as it is until the field is
 * left or Enter is pressed; what is no day is told in place, and the value before it is kept.
 */
import { createSignal, createUniqueId, Show } from "solid-js"

import { createTyped } from "../form/createTyped.ts"
import { Icon } from "../Icon.tsx"
import { DayCalendar } from "./DayCalendar.tsx"
import type { DayFieldProps } from "./DayFieldProps.ts"
import { isWithin } from "./MonthGrid.tsx"
import { readDay } from "./readDay.ts"

const createDay = (props: DayFieldProps) => {
  const { text, setText, problem, tell, take } = createTyped(props)
  const settle = () => {
    if (text().trim() === "") return props.optional ? take(null) : take(props.value)
    const day = readDay(text(), props.today)
    if (day === null) return tell(props.words.unreadable)
    if (!isWithin(day, props)) return tell(props.words.outside)
    take(day)
  }
  const failed = () => problem() ?? props.error ?? null
  return { text, setText, take, settle, failed }
}

export const DayField = (props: DayFieldProps) => {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  const { text, setText, take, settle, failed } = createDay(props)
  const said = () =>
    [failed() === null ? "" : `${id}-error`, props.hint === undefined ? "" : `${id}-hint`]
      .join(" ")
      .trim()
  return (
    <div class="field day-field">
      <label for={id} classList={{ unseen: props.quiet ?? false }}>
        {props.label}
      </label>
      <div class="field-box" classList={{ "field-failed": failed() !== null }}>
        <input
          id={id}
          name={props.name}
          type="text"
          inputmode="text"
          autocomplete="off"
          value={text()}
          aria-invalid={failed() === null ? undefined : "true"}
          aria-describedby={said() === "" ? undefined : said()}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === "Enter" && text() !== (props.value ?? "")) {
              event.preventDefault()
              settle()
            }
            if (event.key === "ArrowDown" && event.altKey) setOpen(true)
          }}
        />
        <DayCalendar field={props} open={open()} onOpenChange={setOpen} onPick={take} />
      </div>
      <Show when={failed()}>
        <p class="field-error" id={`${id}-error`} role="alert">
          <Icon name="warning" />
          {failed()}
        </p>
      </Show>
      <Show when={props.hint}>
        <p class="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
    </div>
  )
}
