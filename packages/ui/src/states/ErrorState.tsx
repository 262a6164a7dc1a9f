/** Instead of what could not be shown: what happened, what was kept, and a way to try once more. */
import { type JSX, Show } from "solid-js"

import { Button } from "../Button.tsx"
import { Notice } from "../Notice.tsx"

export const ErrorState = (props: {
  readonly text: string
  readonly retryLabel: string
  readonly onRetry?: () => void
  readonly children?: JSX.Element
}) => (
  <div class="error-state">
    <Notice text={props.text}>
      {props.children}
      <Show when={props.onRetry}>
        <Button size="small" onClick={() => props.onRetry?.()}>
          {props.retryLabel}
        </Button>
      </Show>
    </Notice>
  </div>
)
