/** What is open beside the grid: a line with all its rules, or one of the parts that hold for the whole. */
import { Button } from "@aiwei/ui/Button"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createMemo, Match, Show, Switch } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import { useEditor } from "./EditorContext.tsx"
import { lineAt, type PartKey, partKeys } from "./fieldIds.ts"
import { GradeForms } from "./forms/GradeForms.tsx"
import { LineForm } from "./forms/LineForm.tsx"
import { PublicationForm } from "./forms/PublicationForm.tsx"
import { RankingForm } from "./forms/RankingForm.tsx"
import { VetoForms } from "./forms/VetoForms.tsx"
import { WholeForm } from "./forms/WholeForm.tsx"
import { focusCell } from "./grid/gridMoves.ts"
import { useRemoveLine } from "./grid/useRemoveLine.ts"

export const EditPanel = () => {
  const words = useWords()
  const own = useSchemeWords()
  const editor = useEditor()
  const remove = useRemoveLine()
  const at = createMemo(() => lineAt(editor.opened()))
  const part = createMemo(() => partKeys.find((key) => key === editor.opened()) ?? null)
  const title = () => {
    const line = editor.document().indicators[at() ?? -1]
    const key = part()
    if (key !== null) return own().form.parts[key]
    return line === undefined ? "" : `${line.code} ${line.name || own().form.unnamed}`
  }
  const beside = (by: 1 | -1) => {
    const to = (at() ?? -2) + by
    const isThere = at() !== null && to >= 0 && to < editor.document().indicators.length
    return isThere ? () => editor.open(`indicators[${to}]`) : null
  }
  const close = () => {
    const line = at()
    editor.open(null)
    if (line !== null) requestAnimationFrame(() => focusCell(line, "name"))
  }
  const steps = () =>
    at() === null
      ? {}
      : {
          previous: { label: own().form.previous, go: beside(-1) },
          next: { label: own().form.next, go: beside(1) }
        }
  return (
    <Show when={editor.opened() !== null}>
      <SidePanel
        label={at() === null ? own().form.whole : own().form.line}
        title={title()}
        closeLabel={words().close}
        onClose={close}
        {...steps()}
        foot={
          <Show when={at() !== null}>
            <Button onClick={() => remove(at() ?? -1, title())}>
              {own().form.remove(own().form.line)}
            </Button>
          </Show>
        }
      >
        <PanelForms at={at()} part={part()} onClose={close} />
      </SidePanel>
    </Show>
  )
}

/** Escape goes back to where the panel was opened from. */
const PanelForms = (props: {
  readonly at: number | null
  readonly part: PartKey | null
  readonly onClose: () => void
}) => {
  const editor = useEditor()
  return (
    <div
      class="panel-form edit-form"
      data-panel={editor.opened() ?? ""}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return
        event.preventDefault()
        props.onClose()
      }}
    >
      <Show when={props.at !== null}>
        <LineForm at={props.at ?? 0} />
      </Show>
      <Switch>
        <Match when={props.part === "whole"}>
          <WholeForm />
        </Match>
        <Match when={props.part === "vetoes"}>
          <VetoForms />
        </Match>
        <Match when={props.part === "grades"}>
          <GradeForms />
        </Match>
        <Match when={props.part === "ranking"}>
          <RankingForm />
        </Match>
        <Match when={props.part === "publication"}>
          <PublicationForm />
        </Match>
      </Switch>
    </div>
  )
}
