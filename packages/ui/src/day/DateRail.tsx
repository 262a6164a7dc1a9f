/**
 * The months of a span as a line, with what happened on it. The red ring is the day that is looked at: a
 * slider for the keyboard (arrows days, PageUp and PageDown months, Shift with an arrow from event to
 * event). A list under it says the same in words.
 */
import { For } from "solid-js"

import { addDays, addMonths, daysBetween } from "./dayMath.ts"
import type { RailWords } from "./DayWords.ts"
import { labelled, monthTicks, type RailEvent, shareOf } from "./railMarks.ts"

interface RailProps {
  readonly from: string
  readonly to: string
  readonly value: string
  readonly events: ReadonlyArray<RailEvent>
  readonly words: RailWords
  readonly onChange: (day: string) => void
}

const tickRoom = 6
const eventRoom = 10

const stepped = (event: KeyboardEvent, props: RailProps): string | undefined => {
  const { value, events, from, to } = props
  const [back, on] = [
    event.key === "ArrowLeft" || event.key === "ArrowDown",
    event.key === "ArrowRight" || event.key === "ArrowUp"
  ]
  if (event.shiftKey && back) return events.findLast((one) => one.day < value)?.day
  if (event.shiftKey && on) return events.find((one) => one.day > value)?.day
  if (back) return addDays(value, -1)
  if (on) return addDays(value, 1)
  if (event.key === "PageUp") return addMonths(value, 1)
  if (event.key === "PageDown") return addMonths(value, -1)
  if (event.key === "Home") return from
  return event.key === "End" ? to : undefined
}

export const DateRail = (props: RailProps) => {
  const at = (day: string) => `left:${shareOf(day, props.from, props.to)}%`
  const events = () => props.events.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const go = (day: string | undefined) => {
    if (day === undefined) return
    props.onChange(day < props.from ? props.from : day > props.to ? props.to : day)
  }
  const point = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = width === 0 ? 0 : (event.clientX - left) / width
    go(addDays(props.from, Math.round(share * daysBetween(props.from, props.to))))
  }
  return (
    <div class="rail-box">
      <div class="rail">
        <div class="rail-line" onClick={point}>
          <span style={`width:${shareOf(props.value, props.from, props.to)}%`} />
        </div>
        <Ticks {...props} />
        <EventMarks events={events()} rail={props} />
        <span
          class="rail-at"
          role="slider"
          tabindex="0"
          aria-label={props.words.label}
          aria-valuemin={0}
          aria-valuemax={daysBetween(props.from, props.to)}
          aria-valuenow={daysBetween(props.from, props.value)}
          aria-valuetext={props.value}
          style={at(props.value)}
          onKeyDown={(event) => {
            const to = stepped(event, { ...props, events: events() })
            if (to === undefined) return
            event.preventDefault()
            go(to)
          }}
        />
      </div>
      <details class="rail-list">
        <summary>{props.words.events(props.events.length)}</summary>
        <ol>
          <For each={events()}>
            {(event) => (
              <li>
                <button type="button" onClick={() => go(event.day)}>
                  {event.day}
                </button>
                {event.text}
              </li>
            )}
          </For>
        </ol>
      </details>
    </div>
  )
}

const Ticks = (props: RailProps) => {
  const ticks = () => monthTicks(props.from, props.to)
  const shares = () => ticks().map((tick) => shareOf(tick.day, props.from, props.to))
  const shown = () => labelled(shares(), tickRoom)
  const near = (share: number) =>
    props.events.some(
      (event) => Math.abs(shareOf(event.day, props.from, props.to) - share) < tickRoom
    )
  return (
    <For each={ticks()}>
      {(tick, index) => (
        <span
          class="rail-tick"
          classList={{
            "rail-first": shares()[index()] === 0,
            "rail-last": (shares()[index()] ?? 0) > 97
          }}
          aria-hidden="true"
          style={`left:${shares()[index()]}%`}
        >
          {shown()[index()] && !near(shares()[index()] ?? 0)
            ? props.words.month(tick.year, tick.month)
            : ""}
        </span>
      )}
    </For>
  )
}

const EventMarks = (props: {
  readonly events: ReadonlyArray<RailEvent>
  readonly rail: RailProps
}) => {
  const shares = () =>
    props.events.map((event) => shareOf(event.day, props.rail.from, props.rail.to))
  const shown = () => labelled(shares(), eventRoom)
  return (
    <For each={props.events}>
      {(event, index) => (
        <button
          type="button"
          class="rail-event"
          style={`left:${shares()[index()]}%`}
          aria-label={`${event.day} ${event.text}`}
          title={`${event.day} ${event.text}`}
          onClick={() => props.rail.onChange(event.day)}
        >
          <span>{shown()[index()] ? event.text : ""}</span>
        </button>
      )}
    </For>
  )
}
