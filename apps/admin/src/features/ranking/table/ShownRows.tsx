/** The end of what is drawn of a long list: it goes on by itself when it comes into view, or on a press. */
import { Button } from "@aiwei/ui/Button"
import { onCleanup, onMount, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"

interface Shown {
  readonly rest: () => number
  readonly total: () => number
  readonly more: () => void
}

export const ShownRows = (props: { readonly shown: Shown }) => (
  <Show when={props.shown.rest() > 0}>
    <End shown={props.shown} />
  </Show>
)

const End = (props: { readonly shown: Shown }) => {
  const words = useWords()
  let end: HTMLDivElement | undefined
  onMount(() => {
    if (end === undefined || typeof IntersectionObserver !== "function") return
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) props.shown.more()
    })
    seen.observe(end)
    onCleanup(() => seen.disconnect())
  })
  return (
    <div
      class="shown-rows"
      ref={(element) => {
        end = element
      }}
    >
      <span>
        {words().monthBoard.moreRows(props.shown.total() - props.shown.rest(), props.shown.total())}
      </span>
      <Button size="small" onClick={() => props.shown.more()}>
        {words().monthBoard.showMore}
      </Button>
    </div>
  )
}
