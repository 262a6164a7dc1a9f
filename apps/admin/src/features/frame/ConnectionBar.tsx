/** Above every page while the server is away: what is on the screen stays, and can be sent later. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const ConnectionBar = (props: {
  readonly lost: boolean
  readonly onRetry: () => void
  /** Who was let in by another tab; null usually. */
  readonly replacedBy: string | null
}) => {
  const words = useWords()
  return (
    <div role="status">
      <Show when={props.lost}>
        <p class="frame-bar">
          <Icon name="warning" />
          <span>{words().frame.lost}</span>
          <Button size="small" onClick={() => props.onRetry()}>
            {words().retry}
          </Button>
        </p>
      </Show>
      <Show when={props.replacedBy}>
        {(name) => (
          <p class="frame-bar">
            <Icon name="person" />
            <span>{words().frame.replaced(name())}</span>
            <Button size="small" onClick={() => globalThis.location.reload()}>
              {words().frame.reload}
            </Button>
          </p>
        )}
      </Show>
    </div>
  )
}
