/** A button that unfolds a small box under it; Escape or a look elsewhere folds it up again. */
import "./bar.css"
import { buttonClass } from "@aiwei/ui/Button"
import type { JSX } from "solid-js"

export const DropDown = (props: {
  readonly button: JSX.Element
  readonly label: string
  readonly bare?: boolean
  /** Closes when something in it was chosen. */
  readonly closes?: boolean
  readonly children: JSX.Element
}) => {
  let menu: HTMLDetailsElement | undefined
  const close = () => {
    if (menu !== undefined) menu.open = false
  }
  return (
    <details
      class="drop-down"
      ref={(element) => {
        menu = element
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget
        if (to instanceof Node && menu?.contains(to) !== true) close()
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu?.open !== true) return
        event.stopPropagation()
        close()
        menu.querySelector("summary")?.focus()
      }}
    >
      <summary class={buttonClass(props.bare === true ? "bare" : undefined)}>
        {props.button}
      </summary>
      <div
        class="drop-box"
        role="group"
        aria-label={props.label}
        onClick={() => {
          if (props.closes === true) close()
        }}
      >
        {props.children}
      </div>
    </details>
  )
}
