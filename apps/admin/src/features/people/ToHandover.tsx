/** From somebody's record to handing over what they hold: because they leave, or because they change post. */
import { buttonClass } from "@aiwei/ui/Button"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { handoverHref } from "../handover/handoverAddress.ts"
import { type Reason, reasons } from "../handover/handoverPlan.ts"

export default function ToHandover(props: {
  readonly id: string
  /** Only this one; else both. */
  readonly reason?: Reason
}) {
  const words = useWords()
  const may = useMay()
  return (
    <Show when={may("handovers.make")}>
      <p class="holds-acts">
        <For each={reasons.filter((one) => one === (props.reason ?? one))}>
          {(reason) => (
            <a class={buttonClass("plain", "small")} href={handoverHref(props.id, reason)}>
              {words().handover.startFor[reason]}
            </a>
          )}
        </For>
      </p>
    </Show>
  )
}
