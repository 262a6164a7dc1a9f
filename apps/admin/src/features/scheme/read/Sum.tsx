/** The proof that the categories add up to the total, as a reader would write it. */
import { Icon } from "@aiwei/ui/Icon"

import { brief } from "../../../format/pointsText.ts"
import type { DraftDocument } from "../document/DraftDocument.ts"
import { draftParts, draftSum } from "../document/draftSums.ts"
import { useSchemeWords } from "../useSchemeWords.ts"

export const Sum = (props: { readonly document: DraftDocument }) => {
  const words = useSchemeWords()
  const sum = () => draftSum(props.document)
  const terms = () => draftParts(props.document.indicators).map(({ worth }) => brief(worth))
  return (
    <p class="scheme-proof" classList={{ wrong: !sum().holds }}>
      <Icon name={sum().holds ? "check" : "warning"} />
      <span class="num">
        {terms().join(" + ")} = {brief(sum().sum)}
      </span>
      <span>
        {sum().holds ? words().pages.addsUp : words().pages.addsNotUp(brief(props.document.total))}
      </span>
    </p>
  )
}
