/**
 * The page, or why it is not there: its parts did not come, as after a new version or without a network,
 * or it broke while it was drawn. What was loaded once is remembered as failed, so only loading the
 * whole app again helps; another page can be gone to meanwhile.
 */
import { Button } from "@aiwei/ui/Button"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useLocation } from "@solidjs/router"
import { createEffect, ErrorBoundary, on, type ParentProps } from "solid-js"

import { useWords } from "../../words/language.tsx"

const Why = (props: { readonly onLeave: () => void }) => {
  const words = useWords()
  const location = useLocation()
  createEffect(on(() => location.pathname, props.onLeave, { defer: true }))
  return (
    <div role="alert">
      <EmptyState title={words().torn} text={words().tornTodo}>
        <Button tone="main" onClick={() => globalThis.location.reload()}>
          {words().reopen}
        </Button>
      </EmptyState>
    </div>
  )
}

export const PageOrWhy = (props: ParentProps) => (
  <ErrorBoundary
    fallback={(error: unknown, again) => {
      // Caught, it would be told to nobody who could mend it.
      reportError(error)
      return <Why onLeave={again} />
    }}
  >
    {props.children}
  </ErrorBoundary>
)
