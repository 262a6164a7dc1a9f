/** The panel of a record that the list has no more: it says so instead of standing empty. */
import { Notice } from "@aiwei/ui/Notice"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"

import { useWords } from "../../words/language.tsx"

export const RecordGone = (props: {
  readonly words: { readonly record: string; readonly gone: string }
  readonly onClose: () => void
}) => {
  const words = useWords()
  return (
    <SidePanel
      label={props.words.record}
      title={props.words.record}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <div class="record-gone">
        <Notice tone="warn" text={props.words.gone} />
      </div>
    </SidePanel>
  )
}
