/** Instead of a page that has nothing to show: why its question got no answer, and a way to ask again. */
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import type { Asked } from "../Unrefreshed.tsx"

export const FailedWhole = (props: { readonly query: Pick<Asked, "error" | "refetch"> }) => {
  const words = useWords()
  return (
    <div class="p-6">
      <Notice text={refusalText(words(), props.query.error)}>
        <Button onClick={() => void props.query.refetch()}>{words().retry}</Button>
      </Notice>
    </div>
  )
}
