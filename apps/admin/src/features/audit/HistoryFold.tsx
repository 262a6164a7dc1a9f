/** The history of a record, folded up under it: asked for when somebody wants to see it. */
import "./audit.css"
import type { Verb } from "@aiwei/domain/access/Verb"
import { createSignal, type JSX, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useMay } from "../frame/rights/useMay.ts"

const HistoryList = lazy(() => import("./HistoryList.tsx"))

/** Around whatever tells a history; `verb` is what reading it needs. */
export const Folded = (props: { readonly verb: Verb; readonly children: JSX.Element }) => {
  const words = useWords()
  const may = useMay()
  const [open, setOpen] = createSignal(false)
  return (
    <Show when={may(props.verb)}>
      <details
        class="history-fold"
        onToggle={(event) => setOpen((before) => before || event.currentTarget.open)}
      >
        <summary>{words().audit.history}</summary>
        <Suspense>
          <Show when={open()}>{props.children}</Show>
        </Suspense>
      </details>
    </Show>
  )
}

export const HistoryFold = (props: {
  /** `Person/01…` */
  readonly entity: string
}) => (
  <Folded verb="audit.history">
    <HistoryList entity={props.entity} />
  </Folded>
)
