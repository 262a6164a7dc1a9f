/** What a pasted block would do, old → new, before it does it. What cannot be read is left out and named. */
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { createMemo, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import type { ScoresController } from "../createScoresController.ts"
import type { Draft } from "../drafts/Draft.ts"
import { pastedDrafts } from "../drafts/pastedDrafts.ts"
import type { Pasted } from "../grid/ScoreGrid.tsx"
import { columnName, valueText } from "./valueText.ts"

const shownAtMost = 200

export default function PasteDialog(props: {
  readonly controller: ScoresController
  readonly pasted: Pasted
  readonly onClose: () => void
}) {
  const words = useWords()
  const it = () => props.controller
  const plan = createMemo(() => {
    const from = it().at() ?? { unit: "", column: "" }
    return pastedDrafts(props.pasted, from, {
      rows: it().rows(),
      columns: it().columns(),
      drafted: it().drafted
    })
  })
  const good = () => plan().drafts.filter(({ fault }) => fault === null)
  const bad = () => plan().drafts.filter(({ fault }) => fault !== null)
  const use = () => {
    if (good().length > 0) it().drafts.put(good())
    props.onClose()
  }
  const where = ({ unit, column }: Draft) =>
    `${it().rowOf(unit)?.unitName ?? ""}　${columnName(it(), words(), column)}`
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={words().scores.paste.title(good().length)}
      actLabel={words().scores.paste.act(good().length)}
      leaveLabel={words().scores.paste.leave}
      busy={good().length === 0}
      onAct={use}
    >
      <p>{words().scores.paste.reads(it().mode())}</p>
      <Notice
        tone="warn"
        text={bad().length === 0 ? null : words().scores.paste.unreadable(bad().length)}
      />
      <ul class="paste-list">
        <For each={[...bad(), ...good()].slice(0, shownAtMost)}>
          {(draft) => (
            <li>
              <span>{where(draft)}</span>
              <span class="old">{valueText(words(), draft.base, draft.column)}</span>
              <Show
                when={draft.fault}
                fallback={<b>{valueText(words(), draft.value, draft.column)}</b>}
              >
                {(fault) => <span class="wrong">{words().scores.fault(fault())}</span>}
              </Show>
            </li>
          )}
        </For>
      </ul>
      <p class="hint">{words().scores.paste.rest(plan().unchanged, plan().outside)}</p>
    </Dialog>
  )
}
