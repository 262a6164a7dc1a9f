/**
 * The cell a value was read from. It leads to the imported file, opened at that cell; where nobody knows
 * any more which import that was, it is only named.
 */
import type { SourceCell } from "@aiwei/domain/assessment/ExplanationView"
import { CellRef } from "@aiwei/ui/CellRef"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"

type Source = Omit<SourceCell, "batch"> & { readonly batch: string | null }

export const sourceAddress = ({ batch, file, sheet, cell }: SourceCell): string =>
  `/import/${encodeURIComponent(batch)}?${new URLSearchParams({ file, sheet, cell })}`

export const SourceLink = (props: { readonly source: Source | null }) => {
  const words = useWords()
  const title = (source: Source) =>
    source.raw === null ? source.file : `${source.file}\n${words().explain.from(source.raw)}`
  return (
    <Show when={props.source}>
      {(source) => {
        const ref = () => <CellRef sheet={source().sheet} cell={source().cell} />
        return (
          <Show when={source().batch} fallback={ref()}>
            {(batch) => (
              <a
                class="source-link"
                href={sourceAddress({ ...source(), batch: batch() })}
                title={title(source())}
              >
                {ref()}
              </a>
            )}
          </Show>
        )
      }}
    </Show>
  )
}
