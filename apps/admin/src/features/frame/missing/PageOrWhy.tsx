/**
 * The page, or why it is not there: its parts did not come, as after a new version or without a network,
 * or it broke while it was drawn. What was loaded once is remembered as failed, so only loading the
 * whole app again helps; another page can be gone to meanwhile.
 */
import { Button } from "@aiwei/ui/Button"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useLocation } from "@solidjs/router"
import { createEffect, ErrorBoundary, on, type ParentProps, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { isUnloaded } from "./isUnloaded.ts"

/** The place in breadcrumb and window is that of the page before until somebody says otherwise. */
type Titled = (title: string) => void

const Why = (props: {
  readonly error: unknown
  readonly onTitle: Titled
  readonly onLeave: () => void
}) => {
  const words = useWords()
  const location = useLocation()
  const it = () => (isUnloaded(props.error) ? words().frame.unloaded : words().frame.undrawn)
  createEffect(() => props.onTitle(it().title))
  createEffect(on(() => location.pathname, props.onLeave, { defer: true }))
  return (
    <div role="alert">
      <EmptyState title={it().title} text={it().text}>
        <Button tone="main" onClick={() => globalThis.location.reload()}>
          {words().frame.reload}
        </Button>
        <Show when={!isUnloaded(props.error)}>
          <p>{String(props.error)}</p>
        </Show>
      </EmptyState>
    </div>
  )
}

export const PageOrWhy = (props: ParentProps<{ readonly onTitle: Titled }>) => (
  <ErrorBoundary
    fallback={(error: unknown, again) => {
      // Caught, it would be told to nobody who could mend it.
      reportError(error)
      return <Why error={error} onTitle={props.onTitle} onLeave={again} />
    }}
  >
    {props.children}
  </ErrorBoundary>
)
