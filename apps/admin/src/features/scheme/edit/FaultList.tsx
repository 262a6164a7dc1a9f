/** What is to be mended, each line leading to its field. */
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { placeText } from "../text/placeText.ts"
import { useSchemeWords } from "../useSchemeWords.ts"
import { useEditor } from "./EditorContext.tsx"

export const FaultList = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const faults = () => editor.checked.faults()
  return (
    <Show when={faults().length > 0}>
      <section class="fault-list" aria-label={words().pages.editing.faults(faults().length)}>
        <h2>{words().pages.editing.faults(faults().length)}</h2>
        <ul>
          <For each={faults()}>
            {(fault) => (
              <li>
                <button
                  type="button"
                  title={words().pages.editing.toFault}
                  onClick={() => editor.goTo(fault.path)}
                >
                  <Icon name="warning" />
                  <b>
                    {placeText(words().form, editor.document(), fault.path) || words().form.whole}
                  </b>
                  <span>{words().faults[fault.code](fault)}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
