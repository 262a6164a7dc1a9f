/** The grades of a total, the best first. Each end says whether it belongs, since prizes hang on it. */
import { Show } from "solid-js"

import { newGrade } from "../../document/newParts.ts"
import { gradeText } from "../../text/outsideText.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { fieldId } from "../fieldIds.ts"
import { EitherAt } from "../fields/ChoiceAt.tsx"
import { TextAt } from "../fields/TextAt.tsx"
import { ItemList } from "./ItemList.tsx"

export const GradeForms = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  return (
    <ItemList
      path="grades"
      what={it().parts.grades}
      addLabel={it().add.grade}
      fresh={newGrade}
      onEmptied={() => editor.set("grades", null)}
    >
      {(path, at) => (
        <>
          <Show when={editor.document().grades?.[at]}>
            {(grade) => <p class="rule-said">{gradeText(words().rules, grade())}</p>}
          </Show>
          <div class="field-row">
            <TextAt path={`${path}.name`} label={it().fields.name} />
            <TextAt path={`${path}.gives`} label={it().fields.gives} decimal nullable />
          </div>
          <EndAt path={`${path}.from`} label={it().from} />
          <EndAt path={`${path}.to`} label={it().fields.to} />
        </>
      )}
    </ItemList>
  )
}

/** An end that is not typed is no end on this side. */
const EndAt = (props: { readonly path: string; readonly label: string }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  const isThere = () => editor.valueAt(props.path) !== null
  return (
    <Show
      when={isThere()}
      fallback={
        <label class="end-none">
          <input
            type="checkbox"
            id={fieldId(props.path)}
            checked={false}
            onChange={() => {
              editor.change(editor.document())
              editor.set(props.path, { at: "", included: props.path.endsWith(".from") })
              editor.goTo(`${props.path}.at`)
            }}
          />
          {props.label}
        </label>
      }
    >
      <div class="field-row">
        <TextAt path={`${props.path}.at`} label={props.label} decimal />
        <EitherAt
          path={`${props.path}.included`}
          label={it().fields.included}
          names={it().included}
        />
      </div>
      <label class="end-none">
        <input
          type="checkbox"
          id={fieldId(props.path)}
          checked
          onChange={() => editor.set(props.path, null)}
        />
        {props.label}
      </label>
    </Show>
  )
}
