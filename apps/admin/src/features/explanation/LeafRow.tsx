/** One indicator: its points, what it lost, why, and the cell it was read from. */
import "./worked/worked.css"
import type { WorkedLeafView } from "@aiwei/domain/assessment/explain/WorkedLeafView"
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { brief, lost } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { LeafContest } from "../appeals/contest/LeafContest.tsx"
import { EditNote } from "./EditNote.tsx"
import { SourceLink } from "./SourceLink.tsx"
import { useEvidenceWords } from "./worked/useEvidenceWords.ts"

const WorkedLeaf = lazy(() => import("./worked/WorkedLeaf.tsx"))

export const LeafRow = (props: { readonly leaf: LeafView }) => {
  const words = useWords()
  const it = () => props.leaf
  const mark = () => {
    if (it().notApplicable) return words().ranking.notApplicable
    return it().points === null ? words().ranking.notDone : null
  }
  return (
    <div class="leaf leaf-item">
      <span />
      <span>
        <b>{it().indicator}</b>
        <Show when={mark()}>
          {(text) => <small classList={{ hatched: !it().notApplicable }}>{text()}</small>}
        </Show>
        <Show when={it().reason}>
          <small>{it().reason}</small>
        </Show>
        <EditNote edit={it().edit} />
        <LeafContest leaf={it()} />
      </span>
      <span class="worth">
        {it().points ?? "—"} / {brief(it().worth)}
      </span>
      <b class="num">{it().deduction === null ? "" : lost(it().deduction ?? "0")}</b>
      <SourceLink source={it().source ?? it().edit?.origin ?? null} />
      <Show when={it().worked}>
        {(worked) => <Worked worked={worked()} line={it().indicator} />}
      </Show>
    </div>
  )
}

/** What it rests on is fetched and drawn only once somebody opens it. */
const Worked = (props: { readonly worked: WorkedLeafView; readonly line: string }) => {
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
