/** Several units at once from rows of a table: pasted, looked at, then added all together or not at all. */
import type { UnitLevel } from "@aiwei/domain/org/levels/OrgLevel"
import { useLevels, useOrgEdits } from "@aiwei/queries/orgQueries"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, createUniqueId, Show } from "solid-js"

import { useWords } from "../../../../words/language.tsx"
import { createEdit } from "../createEdit.ts"
import type { EditProps, UnitAsk } from "../createTreeAsks.ts"
import { DayQuestion } from "../DayQuestion.tsx"
import { levelsBelow } from "../levelBelow.ts"
import { LevelChoice } from "../LevelChoice.tsx"
import { pastedUnits } from "./pastedUnits.ts"
import { PastePreview } from "./PastePreview.tsx"

const createUnitPaste = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const parent = () => props.ask.card.unit
  const known = useLevels()
  const levels = () => levelsBelow(parent().level, known.data ?? [])
  const [text, setText] = createSignal("")
  const [level, setLevel] = createSignal<UnitLevel>(levels()[0] ?? "compound")
  const [from, setFrom] = createSignal(props.day)
  const edit = createEdit()
  const { addMany } = useOrgEdits()
  const rows = () => pastedUnits(text(), level())
  const sound = () => rows().length > 0 && rows().every(({ problem }) => problem === null)
  const refusedRows = () => {
    const error = edit.refused()
    return error?._tag === "RowsRefused" ? error.rows : []
  }
  const act = () => {
    if (!sound()) return
    const units = rows().map(({ unit }) => unit)
    void edit.send(
      () => addMany.mutateAsync({ parentId: parent().id, on: from(), units }),
      () => props.onDone(words().tree.edits.pasted(units.length))
    )
  }
  return {
    parent,
    levels,
    text,
    setText,
    level,
    setLevel,
    from,
    setFrom,
    edit,
    rows,
    sound,
    refusedRows,
    act
  }
}

export const PasteDialog = (props: EditProps<UnitAsk>) => {
  const words = useWords()
  const t = () => words().tree.edits
  const id = createUniqueId()
  const paste = createUnitPaste(props)
  const { rows, refusedRows, edit } = paste
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onLeave()}
      title={t().pasteTitle(paste.parent().name)}
      actLabel={t().pasteAct(rows().length)}
      leaveLabel={t().leave}
      onAct={paste.act}
      busy={edit.busy() || !paste.sound()}
      stays={paste.text() !== ""}
    >
      <div class="tree-form">
        <label for={id}>{t().pasteBox}</label>
        <textarea
          id={id}
          rows={5}
          class="paste-box"
          aria-describedby={`${id}-hint`}
          value={paste.text()}
          onInput={(event) => {
            edit.forget()
            paste.setText(event.currentTarget.value)
          }}
        />
        <p class="field-hint" id={`${id}-hint`}>
          {t().pasteHint}
        </p>
        <LevelChoice levels={paste.levels()} level={paste.level()} onLevel={paste.setLevel} />
        <DayQuestion label={t().from} value={paste.from()} onChange={paste.setFrom} />
        <Show when={rows().length > 0}>
          <PastePreview rows={rows()} refused={refusedRows()} />
        </Show>
        <Show when={refusedRows().length === 0 && edit.said()}>
          {(said) => <Notice text={said()} />}
        </Show>
      </div>
    </Dialog>
  )
}
