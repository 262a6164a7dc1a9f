/** A row of tabs that the address remembers; the arrows walk them. */
import { For } from "solid-js"

export interface Tab<Value extends string> {
  readonly value: Value
  readonly text: string
}

export const Tabs = <Value extends string>(props: {
  readonly label: string
  readonly tabs: ReadonlyArray<Tab<Value>>
  readonly value: Value
  readonly onChoose: (value: Value) => void
}) => {
  let list: HTMLDivElement | undefined
  const walk = (event: KeyboardEvent) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0
    const at = props.tabs.findIndex(({ value }) => value === props.value)
    const next = props.tabs.at((at + by) % props.tabs.length)
    if (by === 0 || next === undefined) return
    event.preventDefault()
    // A row of tabs is not a table: its arrows are its own.
    event.stopPropagation()
    props.onChoose(next.value)
    list?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.value)}"]`)?.focus()
  }
  return (
    <div
      class="rank-tabs"
      role="tablist"
      aria-label={props.label}
      ref={(element) => {
        list = element
      }}
      onKeyDown={walk}
    >
      <For each={props.tabs}>
        {({ value, text }) => (
          <button
            type="button"
            role="tab"
            data-tab={value}
            aria-selected={props.value === value}
            tabindex={props.value === value ? 0 : -1}
            onClick={() => props.onChoose(value)}
          >
            {text}
          </button>
        )}
      </For>
    </div>
  )
}
