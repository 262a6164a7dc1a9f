/** Below a line that was worked out: what it rests on, fetched and drawn only once somebody opens it. */
import "./worked.css"
import type { WorkedLeafView } from "@aiwei/domain/assessment/explain/WorkedLeafView"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { useEvidenceWords } from "./useEvidenceWords.ts"

const WorkedLeaf = lazy(() => import("./WorkedLeaf.tsx"))

export default function WorkedOpen(props: {
  readonly worked: WorkedLeafView
  readonly line: string
}) {
  const words = useEvidenceWords()
  const [open, setOpen] = createSignal(false)
  return (
    <details class="worked-open" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words().open}</summary>
      <Show when={open()}>
        <Suspense>
          <WorkedLeaf worked={props.worked} line={props.line} />
        </Suspense>
      </Show>
    </details>
  )
}
