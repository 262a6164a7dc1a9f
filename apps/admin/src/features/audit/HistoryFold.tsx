/** The history of a record, folded up under it: asked for when somebody wants to see it. */
import "./audit.css"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"

const HistoryList = lazy(() => import("./HistoryList.tsx"))

export const HistoryFold = (props: {
  /** `Person/01…` */
  readonly entity: string
}) => {
  const words = useWords()
  const may = useMay()
  const [open, setOpen] = createSignal(false)
  return (
    <Show when={may("audit.history")}>
      <details
        class="history-fold"
        onToggle={(event) => setOpen((before) => before || event.currentTarget.open)}
      >
        <summary>{words().audit.history}</summary>
        <Suspense>
          <Show when={open()}>
            <HistoryList entity={props.entity} />
          </Show>
        </Suspense>
      </details>
    </Show>
  )
}
