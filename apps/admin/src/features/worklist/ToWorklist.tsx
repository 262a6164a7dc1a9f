/** From somebody's record to everything they have to see to. */
import { buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"

export const ToWorklist = (props: { readonly id: string }) => {
  const words = useWords()
  return (
    <Show when={useMay()("worklists.of")}>
      <p class="holds-acts">
        <a class={buttonClass("plain", "small")} href={`/worklist/${encodeURIComponent(props.id)}`}>
          <Icon name="check" />
          {words().sectors.work.name}
        </a>
      </p>
    </Show>
  )
}
