/**
 * Short news at the foot of the screen about something that went well. It leaves by itself after six
 * seconds; what needs an answer is a Notice or a Dialog, never a toast.
 */
import { createSignal, For } from "solid-js"

import { Icon } from "../Icon.tsx"

const seconds = 6

export const createToasts = () => {
  const [toasts, setToasts] = createSignal<ReadonlyArray<{ readonly text: string }>>([])
  const show = (text: string) => {
    const toast = { text }
    setToasts((before) => [...before, toast])
    setTimeout(() => setToasts((before) => before.filter((one) => one !== toast)), seconds * 1000)
  }
  return { toasts, show }
}

export const Toasts = (props: { readonly toasts: ReadonlyArray<{ readonly text: string }> }) => (
  <div class="toasts" role="status" aria-live="polite">
    <For each={props.toasts}>
      {(toast) => (
        <p>
          <Icon name="check" />
          {toast.text}
        </p>
      )}
    </For>
  </div>
)
