/** What of the tree did not come though the rest did: an empty column would say that there is nothing. */
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import type { TreePageState } from "./createTreePage.ts"

export const TreeMissing = (props: { readonly state: TreePageState }) => {
  const words = useWords()
  const failed = () => {
    const { rail, tree } = props.state
    return tree().uncounted() ?? (rail.isError ? rail.error : null)
  }
  const again = () => {
    void props.state.rail.refetch()
    void props.state.reload()
  }
  return (
    <Show when={failed() !== null}>
      <div class="unrefreshed">
        <Notice tone="warn" text={words().tree.partMissing(refusalText(words(), failed()))}>
          <Button size="small" onClick={again}>
            {words().retry}
          </Button>
        </Notice>
      </div>
    </Show>
  )
}
