/** The question before a file's value replaces what a hand wrote: whose record, what stands there, what comes. */
import "./take.css"
import { CellRef } from "@aiwei/ui/CellRef"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import type { TakeAsked } from "./createLooking.ts"
import type { Taking } from "./createTaking.ts"
import { valueText } from "./valueText.ts"

const Sides = (props: { readonly asked: TakeAsked; readonly taking: Taking }) => {
  const words = useWords()
  const it = () => words().take
  const standing = () => {
    const at = props.taking.found()
    return at.is === "there" ? at.standing : undefined
  }
  return (
    <dl class="take-sides">
      <dt>{it().record}</dt>
      <dd>{standing()?.name ?? words().loading}</dd>
      <dt>{it().now}</dt>
      <dd>{valueText(words(), (standing() ?? { now: props.asked.edit.stored }).now)}</dd>
      <dt>{it().file}</dt>
      <dd>
        <b>{valueText(words(), props.asked.edit.incoming)}</b> <CellRef cell={props.asked.where} />
      </dd>
    </dl>
  )
}

export default function TakeDialog(props: { readonly asked: TakeAsked; readonly taking: Taking }) {
  const words = useWords()
  const it = () => words().take
  const { edit } = props.asked
  const isSame = () => {
    const at = props.taking.found()
    return at.is === "there" && at.standing.now === edit.incoming
  }
  const said = (): string => {
    const at = props.taking.found()
    if (at.is === "gone") return it().gone
    if (at.is === "failed") return refusalText(words(), at.thrown)
    if (at.is === "looking") return words().loading
    if (isSame()) return it().same
    return at.standing.now === edit.stored ? it().note : it().changed
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) props.taking.leave()
      }}
      title={it().title}
      actLabel={it().confirm(valueText(words(), edit.incoming))}
      leaveLabel={it().leave}
      busy={props.taking.busy() || props.taking.found().is !== "there" || isSame()}
      onAct={props.taking.take}
    >
      <Sides asked={props.asked} taking={props.taking} />
      <p role="status">{said()}</p>
      <Show when={props.taking.refused()}>
        {(thrown) => <Notice text={refusalText(words(), thrown())} />}
      </Show>
    </Dialog>
  )
}
