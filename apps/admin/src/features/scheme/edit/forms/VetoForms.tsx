/** Reasons for a veto: what each is given for, when it holds by itself, and what it does. */
import { Show } from "solid-js"

import type { DraftVeto } from "../../document/DraftDocument.ts"
import { newVeto } from "../../document/newParts.ts"
import { nextCode } from "../../document/nextCode.ts"
import { vetoText } from "../../text/outsideText.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { ChoiceAt } from "../fields/ChoiceAt.tsx"
import { ListAt } from "../fields/ListAt.tsx"
import { TextAt } from "../fields/TextAt.tsx"
import { ItemList } from "./ItemList.tsx"

export const VetoForms = () => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  const codes = () => editor.document().vetoes.map(({ code }) => code)
  return (
    <ItemList
      path="vetoes"
      what={it().parts.vetoes}
      addLabel={it().add.veto}
      fresh={() => newVeto(nextCode(codes(), "V1"))}
    >
      {(path, at) => <VetoForm path={path} at={at} />}
    </ItemList>
  )
}

const VetoForm = (props: { readonly path: string; readonly at: number }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  const veto = () => editor.document().vetoes[props.at]
  return (
    <Show when={veto()}>
      {(now) => (
        <>
          <p class="rule-said">{vetoText(words().rules, now())}</p>
          <div class="field-row">
            <TextAt path={`${props.path}.text`} label={it().fields.text} />
            <TextAt path={`${props.path}.code`} label={it().fields.code} />
          </div>
          <Effect path={props.path} veto={now()} />
        </>
      )}
    </Show>
  )
}

const Effect = (props: { readonly path: string; readonly veto: DraftVeto }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const it = () => words().form
  const grades = () =>
    Object.fromEntries((editor.document().grades ?? []).map(({ name }) => [name, name]))
  const effect = (kind: string) =>
    editor.set(
      `${props.path}.effect`,
      kind === "gradeCeiling" ? { kind, grade: Object.keys(grades()).at(-1) ?? "" } : { kind }
    )
  const when = (kind: string) =>
    editor.set(
      `${props.path}.when`,
      kind === "lineLost" ? { kind: "lineLost", over: "", lines: null } : null
    )
  return (
    <>
      <div class="field-row">
        <ChoiceAt
          path={`${props.path}.when.kind`}
          label={it().fields.when}
          names={{ lineLost: it().when.lineLost }}
          none={it().when.hand}
          onChoose={when}
        />
        <ChoiceAt
          path={`${props.path}.effect.kind`}
          label={it().fields.effect}
          names={it().effect}
          onChoose={effect}
        />
      </div>
      <Show when={props.veto.when !== null}>
        <div class="field-row">
          <TextAt path={`${props.path}.when.over`} label={it().fields.over} decimal />
          <ListAt
            path={`${props.path}.when.lines`}
            label={it().fields.lines}
            hint={it().anyLine}
            nullable
          />
        </div>
      </Show>
      <Show when={props.veto.effect.kind === "gradeCeiling"}>
        <ChoiceAt
          path={`${props.path}.effect.grade`}
          label={it().fields.grade}
          names={grades()}
          placeholder={it().choose}
        />
      </Show>
    </>
  )
}
