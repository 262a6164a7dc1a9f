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

/** Beside the name of one line. */
export const ToBeChecked = (props: {
  readonly code: string
  readonly codes: ReadonlyArray<string> | undefined
}) => {
  const words = useWords()
  return (
    <Show when={props.codes?.includes(props.code)}>
      <small class="to-check">⚠ {words().ranking.toBeChecked}</small>
    </Show>
  )
}
