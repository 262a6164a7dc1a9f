/**
 * Detail beside a list, 428 wide; over the page where there is no room beside it. It has an address of
 * its own: the caller opens and closes it by going there, so Back closes it and a link opens it.
 */
import { type JSX, onMount, Show } from "solid-js"

import { Button } from "../Button.tsx"
import { Icon } from "../Icon.tsx"

export const SidePanel = (props: {
  readonly label: string
  readonly title: JSX.Element
  readonly closeLabel: string
  readonly onClose: () => void
  readonly previous?: { readonly label: string; readonly go: (() => void) | null }
  readonly next?: { readonly label: string; readonly go: (() => void) | null }
  readonly children: JSX.Element
  readonly foot?: JSX.Element
}) => {
  let panel: HTMLElement | undefined
  // Over the page it takes the focus; beside the list the list keeps it, so ↑↓ go on working.
  onMount(() => {
    if (globalThis.matchMedia?.("(width < 1100px)").matches) panel?.focus()
  })
  const step = (way: typeof props.previous, icon: "left" | "right") => (
    <Show when={way}>
      {(to) => (
        <Button
          tone="bare"
          size="small"
          aria-label={to().label}
          disabled={to().go === null}
          onClick={() => to().go?.()}
        >
          <Icon name={icon} />
        </Button>
      )}
    </Show>
  )
  return (
    <aside
      class="side-panel"
      aria-label={props.label}
      tabindex="-1"
      ref={(element) => {
        panel = element
      }}
    >
      <header>
        <div class="side-panel-top">
          <span>{props.label}</span>
          {step(props.previous, "left")}
          {step(props.next, "right")}
          <Button tone="bare" size="small" aria-label={props.closeLabel} onClick={props.onClose}>
            <Icon name="close" />
          </Button>
        </div>
        <h2>{props.title}</h2>
      </header>
      <div class="side-panel-body" tabindex="0" role="group" aria-label={props.label}>
        {props.children}
      </div>
      <Show when={props.foot}>
        <footer>{props.foot}</footer>
      </Show>
    </aside>
  )
}
