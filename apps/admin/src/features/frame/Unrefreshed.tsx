/**
 * Above what is still on the screen when it could not be asked for again: what happened, that the rest
 * was kept, and a way to try once more. It goes by itself when an answer comes.
 */
import { Show } from "solid-js"

import { Unanswered } from "./missing/Unanswered.tsx"

export interface Asked {
  readonly isError: boolean
  readonly isPending: boolean
  readonly data: unknown
  readonly error: unknown
  readonly refetch: () => unknown
}

/** True when there is nothing to show but the error. Looking at `data` too early would wait for it. */
export const failedWhole = (query: Asked): boolean => query.isError && query.data === undefined

export const Unrefreshed = (props: { readonly query: Asked }) => {
  return (
    <Show when={props.query.isError && !failedWhole(props.query)}>
      <div class="unrefreshed">
        <Unanswered
          error={props.query.error}
          onAgain={() => props.query.refetch()}
          tone="warn"
          size="small"
        />
      </div>
    </Show>
  )
}
