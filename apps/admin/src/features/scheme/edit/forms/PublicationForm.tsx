/** What a month needs before it is public, and how long it can be contested. Days are working days. */
import { For } from "solid-js"

import { useWords } from "../../../../words/language.tsx"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { WholeAt } from "../fields/TextAt.tsx"

const approvers = ["leader", "officeAdmin", "inspector", "districtViewer"] as const

export const PublicationForm = () => {
  const words = useSchemeWords()
  const frame = useWords()
  const editor = useEditor()
  const it = () => words().form
  const approvals = () => editor.document().publication.approvals
  const toggle = (role: (typeof approvers)[number]) => {
    const now = approvals()
    editor.set(
      "publication.approvals",
      now.includes(role) ? now.filter((one) => one !== role) : [...now, role]
    )
  }
  return (
    <>
      <div class="field-row">
        <WholeAt path="publication.noticeDays" label={it().fields.noticeDays} />
        <WholeAt path="publication.appealDays" label={it().fields.appealDays} />
      </div>
      <fieldset class="scheme-checks">
        <legend>{it().fields.approvals}</legend>
        <For each={approvers}>
          {(role, i) => (
            <label>
              <input
                type="checkbox"
                id={fieldId(i() === 0 ? "publication.approvals" : `publication.approvals[${role}]`)}
                checked={approvals().includes(role)}
                onChange={() => toggle(role)}
              />
              {frame().frame.roles[role]}
            </label>
          )}
        </For>
      </fieldset>
      <label class="end-none">
        <input
          type="checkbox"
          id={fieldId("publication.repliesPrinted")}
          checked={editor.document().publication.repliesPrinted}
          onChange={(event) =>
            editor.set("publication.repliesPrinted", event.currentTarget.checked)
          }
        />
        {it().fields.repliesPrinted}
      </label>
    </>
  )
}
