/**
 * A paste before it is done: old beside new for every cell it would change, new rows, what cannot be
 * written and why. Rows can be left out. A refusal keeps everything: it stands at its row, and what is
 * still ticked can be sent again.
 */
import { Button } from "@aiwei/ui/Button"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import "./editing.css"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { createPaste } from "./createPaste.ts"
import type { PastePreviewProps } from "./PastePlan.ts"
import { PasteRows } from "./PasteRows.tsx"

export function PastePreview<Row>(props: PastePreviewProps<Row>) {
  const words = useWords()
  const said = () => words().editing.paste
  const paste = createPaste(props)
  const title = () => {
    const added = paste.chosen().filter(({ row }) => row === null).length
    return paste.rows().length === 0 && props.plan.awaited === 0
      ? said().nothing
      : said().title(paste.chosen().length - added, added)
  }
  const notes = () =>
    [
      props.plan.headed ? said().headed : "",
      props.plan.unchanged === 0 ? "" : said().same(props.plan.unchanged),
      props.plan.outside === 0 ? "" : said().outside(props.plan.outside)
    ].join("")
  return (
    <Dialog
      open
      stays
      onOpenChange={(open) => !open && props.onClose()}
      title={title()}
      actLabel={paste.writing() ? said().writing : said().act(paste.chosen().length)}
      leaveLabel={said().leave}
      busy={paste.writing() || paste.chosen().length === 0 || props.plan.awaited > 0}
      onAct={() => void paste.apply()}
    >
      <Notice text={paste.failed() === null ? null : refusalText(words(), paste.failed())} />
      <Notice
        text={paste.refusedOnes().length === 0 ? null : said().refused(paste.refusedOnes().length)}
      >
        <Button size="small" onClick={() => paste.tick(paste.refusedOnes(), false)}>
          {said().leaveOut(paste.refusedOnes().length)}
        </Button>
      </Notice>
      <Notice
        tone="warn"
        text={paste.troubled() === 0 ? null : said().problems(paste.troubled())}
      />
      <Show when={paste.rows().length > 0}>
        <PasteRows
          paste={paste}
          columns={props.columns}
          line={props.plan.headed ? 0 : 1}
          rowName={props.rowName}
        />
      </Show>
      <p class="hint" aria-live="polite">
        {props.plan.awaited === 0 ? "" : said().awaited(props.plan.awaited)}
      </p>
      <p class="hint">{notes()}</p>
    </Dialog>
  )
}
