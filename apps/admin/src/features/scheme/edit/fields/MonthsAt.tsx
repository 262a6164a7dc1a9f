/** The months of the year in which a line is assessed. All of them ticked is no restriction, and none neither. */
import { For, Show } from "solid-js"

import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { toggledMonths, year } from "./toggledMonths.ts"
import { useFault } from "./useFault.ts"

export const MonthsAt = (props: { readonly path: string }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const fault = useFault(() => props.path)
  const months = (): ReadonlyArray<number> | null => {
    const value = editor.valueAt(props.path)
    return Array.isArray(value) ? value.map(Number) : null
  }
  return (
    <fieldset class="scheme-months">
      <legend>
        {words().form.fields.months}
        <small>
          <Show when={months()} fallback={words().form.monthsAll}>
            {(some) => words().rules.months(some().join(words().rules.between))}
          </Show>
        </small>
      </legend>
      <For each={year}>
        {(month, i) => (
          <label>
            <input
              type="checkbox"
              id={fieldId(i() === 0 ? props.path : `${props.path}[${month}]`)}
              checked={months()?.includes(month) ?? true}
              onChange={() => editor.set(props.path, toggledMonths(months(), month))}
            />
            {words().form.monthOf(month)}
          </label>
        )}
      </For>
      <Show when={fault()}>
        <p class="field-error" role="alert">
          {fault()}
        </p>
      </Show>
    </fieldset>
  )
}
