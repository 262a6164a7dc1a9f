/** One indicator: its points, what it lost, why, and the cell it was read from. */
import type { LeafView } from "@aiwei/domain/assessment/ExplanationView"
import { lazy, Show, Suspense } from "solid-js"

import { brief, lost } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { LeafContest } from "../appeals/contest/LeafContest.tsx"
import { ToBeChecked } from "../ranking/LinesToCheck.tsx"
import { EditNote } from "./EditNote.tsx"
import { SourceLink } from "./SourceLink.tsx"

const WorkedOpen = lazy(() => import("./worked/WorkedOpen.tsx"))

export const LeafRow = (props: {
  readonly leaf: LeafView
  /** Codes of the lines that are still to be checked. */
  readonly toBeChecked: ReadonlyArray<string> | undefined
}) => {
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
        <ToBeChecked code={it().indicatorCode} codes={props.toBeChecked} />
        <Show when={mark()}>
          {(text) => <small classList={{ hatched: !it().notApplicable }}>{text()}</small>}
        </Show>
        <Show when={it().reason}>
          <small>{it().reason}</small>
        </Show>
        <EditNote edit={it().edit} />
        <LeafContest leaf={it()} toBeChecked={props.toBeChecked?.includes(it().indicatorCode)} />
      </span>
      <span class="worth">
        {it().points ?? "—"} / {brief(it().worth)}
      </span>
      <b class="num">{it().deduction === null ? "" : lost(it().deduction ?? "0")}</b>
      <SourceLink source={it().source ?? it().edit?.origin ?? null} />
      <Show when={it().worked}>
        {(worked) => (
          <Suspense>
            <WorkedOpen worked={worked()} line={it().indicator} />
          </Suspense>
        )}
      </Show>
    </div>
  )
}
