/** The cell a value was read from. It leads to the imported file, opened at that cell. */
import type { SourceCell } from "@aiwei/domain/assessment/ExplanationView"
import { CellRef } from "@aiwei/ui/CellRef"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

export const sourceAddress = ({ batch, file, sheet, cell }: SourceCell): string =>
  `/import/${encodeURIComponent(batch)}?${new URLSearchParams({ file, sheet, cell })}`

export const SourceLink = (props: { readonly source: SourceCell | null }) => {
  const words = useWords()
  const title = (source: SourceCell) =>
    source.raw === null ? source.file : `${source.file}\n${words().explain.from(source.raw)}`
  return (
    <Show when={props.source}>
      {(source) => (
        <a class="source-link" href={sourceAddress(source())} title={title(source())}>
          <CellRef sheet={source().sheet} cell={source().cell} />
        </a>
      )}
    </Show>
  )
}
