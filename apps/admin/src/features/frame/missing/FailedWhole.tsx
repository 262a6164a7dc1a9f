/** Instead of a page that has nothing to show: why its question got no answer, and a way to ask again. */

import type { Asked } from "../Unrefreshed.tsx"
import { Unanswered } from "./Unanswered.tsx"

export const FailedWhole = (props: { readonly query: Pick<Asked, "error" | "refetch"> }) => {
  return (
    <div class="p-6">
      <Unanswered error={props.query.error} onAgain={() => props.query.refetch()} />
    </div>
  )
}
