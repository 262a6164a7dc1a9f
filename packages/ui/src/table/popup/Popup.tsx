/**
 * A small panel under what opened it, in the browser's top layer, so no edge of a table cuts it off.
 * Escape, a press outside and Tab out of it close it; the focus goes back to what opened it.
 */
import { type JSX, onCleanup, onMount } from "solid-js"

const gap = 4

const place = (panel: HTMLElement, anchor: Element) => {
  const at = anchor.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = panel
  const { innerWidth, innerHeight } = window
  const below = at.bottom + gap + offsetHeight <= innerHeight || at.top < offsetHeight
  const top = below ? at.bottom + gap : at.top - gap - offsetHeight
  panel.style.top = `${Math.max(gap, Math.min(top, innerHeight - offsetHeight - gap))}px`
  panel.style.left = `${Math.max(gap, Math.min(at.left, innerWidth - offsetWidth - gap))}px`
}

const firstField = "input, select, textarea, button, [tabindex='0']"

export const Popup = (props: {
  readonly label: string
  readonly anchor: Element
  readonly onClose: () => void
  readonly children: JSX.Element
}) => {
  let panel: HTMLDivElement | undefined
  const outside = (event: PointerEvent) => {
    if (!(event.target instanceof Node)) return
    if (panel?.contains(event.target) || props.anchor.contains(event.target)) return
    props.onClose()
  }
  onMount(() => {
    if (panel === undefined) return
    panel.showPopover?.()
    place(panel, props.anchor)
    panel.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true })
    document.addEventListener("pointerdown", outside, true)
  })
  onCleanup(() => document.removeEventListener("pointerdown", outside, true))
  return (
    <div
      ref={(element) => {
        panel = element
      }}
      class="popup"
      popover="manual"
      role="dialog"
      aria-label={props.label}
      onKeyDown={(event) => {
        // Its keys are its own: those of the table below must not hear them.
        event.stopPropagation()
        if (event.key === "Escape" && !event.isComposing) props.onClose()
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && panel?.contains(to) === false) props.onClose()
      }}
    >
      {props.children}
    </div>
  )
}
