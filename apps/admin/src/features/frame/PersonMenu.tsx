/** Who is signed in, and what concerns that person alone. Escape and a click beside it close the menu. */
import { Icon } from "@aiwei/ui/Icon"
import { useLocation } from "@solidjs/router"
import { createSignal, createUniqueId, onCleanup, onMount, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { Tools } from "./createTools.ts"
import { mayOpen } from "./rights/pageRights.ts"
import { useMay } from "./rights/useMay.ts"

const Items = (props: { readonly tools: Tools; readonly onSignOut: () => void }) => {
  const words = useWords()
  const may = useMay()
  const location = useLocation()
  return (
    <>
      <a href="/account">
        <Icon name="person" />
        {words().frame.account}
      </a>
      <Show when={mayOpen(may, "/settings")}>
        <a href="/settings">
          <Icon name="settings" />
          {words().frame.settings}
        </a>
      </Show>
      <a href={`/handbook?at=${location.pathname}`}>
        <Icon name="book" />
        {words().help.handbook.title}
      </a>
      <Show when={props.tools.has("shortcuts")}>
        <button type="button" onClick={() => props.tools.open("shortcuts")}>
          <Icon name="keyboard" />
          {words().frame.shortcuts}
          <kbd>?</kbd>
        </button>
      </Show>
      <hr />
      <button type="button" onClick={() => props.onSignOut()}>
        <Icon name="leave" />
        {words().frame.signOut}
      </button>
    </>
  )
}

export const PersonMenu = (props: {
  readonly name: string
  readonly role: string
  readonly tools: Tools
  readonly onSignOut: () => void
}) => {
  const id = createUniqueId()
  const [open, setOpen] = createSignal(false)
  let whole: HTMLDivElement | undefined
  let button: HTMLButtonElement | undefined
  const beside = (event: Event) => {
    if (event.target instanceof Node && whole?.contains(event.target) === false) setOpen(false)
  }
  onMount(() => document.addEventListener("pointerdown", beside))
  onCleanup(() => document.removeEventListener("pointerdown", beside))
  const leave = () => {
    setOpen(false)
    button?.focus()
  }
  return (
    <div
      ref={(element) => (whole = element)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open()) return
        event.stopPropagation()
        leave()
      }}
    >
      <Show when={open()}>
        <div
          class="person-menu"
          id={id}
          onClick={(event) => {
            if (event.target.closest("a, button") !== null) setOpen(false)
          }}
        >
          <Items tools={props.tools} onSignOut={props.onSignOut} />
        </div>
      </Show>
      <button
        type="button"
        class="person"
        ref={(element) => (button = element)}
        aria-expanded={open()}
        aria-controls={id}
        onClick={() => setOpen(!open())}
      >
        <Icon name="person" />
        <span class="person-name">{props.name}</span>
        <small>{props.role}</small>
      </button>
    </div>
  )
}
