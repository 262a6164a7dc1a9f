/** How many agreements are signed, branch by branch: whole numbers, never a share that was rounded. */
import type { Day } from "@aiwei/domain/shared/Day"
import { useFrontageRates } from "@aiwei/queries/duty/frontageQueries"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"

export const Rates = (props: { readonly on: Day; readonly onClose: () => void }) => {
  const words = useWords()
  const t = () => words().frontage
  const rates = useFrontageRates(useFrame().office, () => props.on)
  return (
    <SidePanel
      label={t().title}
      title={t().rates}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <div class="panel-part">
        <ul class="day-log">
          <For
            each={rates.data?.rows ?? []}
            fallback={
              <li class="day-note">{rates.data === undefined ? words().loading : t().none}</li>
            }
          >
            {(row) => (
              <li>
                {row.name} <b>{t().signed(row.signed, row.total)}</b>
                <Show when={row.breached + row.expired > 0}>
                  <p class="day-missing">{t().wrong(row.breached, row.expired)}</p>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </SidePanel>
  )
}
