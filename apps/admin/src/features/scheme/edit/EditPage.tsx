/** A scheme under edit: its lines as a grid, the panel, what is to be mended, and the sum that is always seen. */
import "../scheme.css"
import "../edit.css"
import "../../frame/formPage.css"
import type { SchemeLine } from "@aiwei/queries/schemeDeskQueries"
import { Button } from "@aiwei/ui/Button"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { Tag } from "@aiwei/ui/Tag"
import { createSignal, For, onCleanup, onMount, Show } from "solid-js"

import { useFrame } from "../../frame/FrameContext.tsx"
import { guardLeaving } from "../../register/panel/guardLeaving.ts"
import type { DraftDocument } from "../document/DraftDocument.ts"
import { StatusTag } from "../read/StatusMark.tsx"
import { useSchemeWords } from "../useSchemeWords.ts"
import { createEditor, type Editor } from "./createEditor.ts"
import { EditorContext, useEditor } from "./EditorContext.tsx"
import { EditPanel } from "./EditPanel.tsx"
import { FaultList } from "./FaultList.tsx"
import { partKeys } from "./fieldIds.ts"
import { LineGrid } from "./grid/LineGrid.tsx"
import { SaveDialog } from "./SaveDialog.tsx"
import { SumBar } from "./SumBar.tsx"

interface EditProps {
  /** Names the draft in this browser: the version's id, or what a new scheme begins from. */
  readonly of: string
  readonly document: DraftDocument
  readonly versions: ReadonlyArray<SchemeLine>
  readonly base: SchemeLine | null
  readonly onSaved: (version: number) => void
}

/** Keys that work wherever the focus stands on the page. */
const useKeys = (editor: Editor, save: () => void) => {
  const hear = (event: KeyboardEvent) => {
    if (document.querySelector("[role=dialog]") !== null || event.isComposing) return
    const holds = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (event.key === "F8") editor.nextFault()
    else if (holds && key === "s") save()
    else if (holds && (key === "y" || (key === "z" && event.shiftKey))) editor.redo()
    else if (holds && key === "z") editor.undo()
    else return
    event.preventDefault()
  }
  onMount(() => document.addEventListener("keydown", hear))
  onCleanup(() => document.removeEventListener("keydown", hear))
}

export const EditPage = (props: EditProps) => {
  const words = useSchemeWords()
  const frame = useFrame()
  const editor = createEditor(props.of, props.document)
  const [saving, setSaving] = createSignal(false)
  const guard = guardLeaving(editor.isDirty)
  useKeys(editor, () => setSaving(true))
  onMount(() => {
    if (!editor.resumed) return
    const act = () => editor.restart(props.document)
    frame.say(words().pages.editing.resumed, { label: words().pages.editing.restart, act })
  })
  return (
    <EditorContext.Provider value={editor}>
      <Head onSave={() => setSaving(true)} />
      <div class="with-panel scheme-edit" onFocusIn={editor.pause}>
        <div class="edit-main">
          <Parts />
          <LineGrid />
          <FaultList />
          <SumBar />
        </div>
        <EditPanel />
      </div>
      <Show when={saving()}>
        <SaveDialog
          versions={props.versions}
          base={props.base}
          onClose={() => setSaving(false)}
          onSaved={props.onSaved}
        />
      </Show>
      <Show when={guard.leave()}>
        {(leave) => (
          <ConfirmDialog
            title={words().pages.editing.leaveTitle}
            consequences={[words().pages.editing.leaveText]}
            actLabel={words().pages.editing.leave}
            leaveLabel={words().pages.editing.stay}
            onAct={async () => {
              leave()()
              return null
            }}
            onClose={guard.stayHere}
          />
        )}
      </Show>
    </EditorContext.Provider>
  )
}

const Head = (props: { readonly onSave: () => void }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().pages.editing
  return (
    <PageHead
      title={it().title(editor.document().name)}
      state={
        <>
          <StatusTag status={editor.document().status} />
          <Tag>{editor.isDirty() ? it().unsaved : it().saved}</Tag>
        </>
      }
      actions={
        <Button tone="main" onClick={props.onSave}>
          {it().save}
        </Button>
      }
    />
  )
}

/** What holds for the whole, each opened beside the grid; with how much is to be mended in it. */
const Parts = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const faults = (key: string) => {
    const inside = partKeys.filter((part) => part !== "whole")
    const heads = editor.checked.faults().map(({ path }) => /^\w*/.exec(path)?.[0] ?? "")
    return heads.filter((head) =>
      key === "whole"
        ? head !== "indicators" && !inside.some((part) => part === head)
        : head === key
    ).length
  }
  return (
    <nav class="edit-parts" aria-label={words().form.whole}>
      <For each={partKeys}>
        {(key) => (
          <button
            type="button"
            aria-expanded={editor.opened() === key}
            onClick={() => editor.open(editor.opened() === key ? null : key)}
          >
            {words().form.parts[key]}
            <Show when={faults(key) > 0}>
              <b class="part-faults">{faults(key)}</b>
            </Show>
          </button>
        )}
      </For>
    </nav>
  )
}
