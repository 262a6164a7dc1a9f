/** The cell a record was last read from, as a link into the imported file. */
import type { SourceCell } from "@aiwei/domain/org/card/CardReads"
import { CellRef } from "@aiwei/ui/CellRef"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { cellAddress } from "../cellAddress.ts"

export const CellLink = (props: { readonly source: SourceCell | null }) => {
  const words = useWords()
  return (
    <Show
      when={props.source}
      fallback={<small class="count-none">{words().tree.count.noSource}</small>}
    >
      {(source) => (
        <a class="source-link" href={cellAddress(source()) ?? ""} title={source().file}>
          <CellRef sheet={source().sheet} cell={source().cell} />
        </a>
      )}
    </Show>
  )
}
