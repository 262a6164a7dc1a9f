/** How much goes where, in one line; what there is none of is not said. */
import { For } from "solid-js"

import { useWords } from "../../words/language.tsx"

const outcomes = ["passed", "open", "kept", "ended", "undecided", "withPost"] as const

export const Sums = (props: {
  readonly counts: Partial<Readonly<Record<(typeof outcomes)[number], number>>>
}) => {
  const words = useWords()
  const shown = () => outcomes.filter((one) => (props.counts[one] ?? 0) > 0)
  return (
    <For each={shown()}>
      {(one) => (
        <span class={`handover-sum handover-sum-${one}`}>
          {words().handover.sums[one](props.counts[one] ?? 0)}
        </span>
      )}
    </For>
  )
}
