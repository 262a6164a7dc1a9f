/**
 * Short news at the foot of the screen about something that went well, with a way to take it back where
 * there is one. It leaves by itself, later when it can be taken back; what needs an answer is a Notice
 * or a Dialog, never a toast.
 */
import { createSignal, For, Show } from "solid-js"

import { Icon } from "../Icon.tsx"

const seconds = { told: 6, undoable: 12 } as const

export interface ToastAction {
  readonly label: string
  readonly act: () => void
}

export interface Toast {
  readonly text: string
  readonly action: ToastAction | undefined
}

export const createToasts = () => {
  const [toasts, setToasts] = createSignal<ReadonlyArray<Toast>>([])
  const drop = (toast: Toast) => setToasts((before) => before.filter((one) => one !== toast))
  const show = (text: string, action?: ToastAction) => {
    const toast = { text, action }
    setToasts((before) => [...before, toast])
    const stays = action === undefined ? seconds.told : seconds.undoable
    setTimeout(() => drop(toast), stays * 1000)
  }
  return { toasts, show, drop }
}

export const Toasts = (props: {
  readonly toasts: ReadonlyArray<Toast>
  readonly onDone?: (toast: Toast) => void
}) => (
  <div class="toasts" role="status" aria-live="polite">
    <For each={props.toasts}>
      {(toast) => (
        <p>
          <Icon name="check" />
          {toast.text}
          <Show when={toast.action}>
            {(action) => (
              <button
                type="button"
                onClick={() => {
                  action().act()
                  props.onDone?.(toast)
                }}
              >
                {action().label}
              </button>
            )}
          </Show>
        </p>
      )}
    </For>
  </div>
)
