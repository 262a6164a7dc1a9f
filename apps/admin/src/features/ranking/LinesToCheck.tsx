/** How many lines have figures that nobody compared with their source; nothing where all are known. */
import "./bar.css"
import { Icon } from "@aiwei/ui/Icon"
import { Tag } from "@aiwei/ui/Tag"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const LinesToCheck = (props: { readonly codes: ReadonlyArray<string> | undefined }) => {
  const words = useWords()
  return (
    <Show when={props.codes}>
      {(codes) => (
        <Tag tone="warn">
          <Icon name="warning" />
          {words().ranking.linesToCheck(codes().length)}
        </Tag>
      )}
    </Show>
  )
}

interface LineProps {
  readonly code: string
  readonly codes: ReadonlyArray<string> | undefined
}

/** Below the name of one line. */
export const ToBeChecked = (props: LineProps) => {
  const words = useWords()
  return (
    <Show when={props.codes?.includes(props.code)}>
      <small class="to-check to-check-below">⚠ {words().ranking.toBeChecked}</small>
    </Show>
  )
}

/** The same in a narrow column: a sign that says what it means. */
export const ToBeCheckedSign = (props: LineProps) => {
  const words = useWords()
  return (
    <Show when={props.codes?.includes(props.code)}>
      <span
        role="img"
        class="to-check"
        aria-label={words().ranking.toBeChecked}
        title={words().ranking.toBeChecked}
      >
        ⚠
      </span>
    </Show>
  )
}
