/** What a line starts from: its whole worth, or points that have to be earned. */
import { Match, Switch } from "solid-js"

import type { DraftEarning } from "../../document/DraftDocument.ts"
import { newEarning } from "../../document/newParts.ts"
import { nextCode } from "../../document/nextCode.ts"
import { earningText } from "../../text/ruleText.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { ChoiceAt } from "../fields/ChoiceAt.tsx"
import { TextAt, WholeAt } from "../fields/TextAt.tsx"
import { ItemList } from "./ItemList.tsx"

interface EarningProps {
  /** Of the line. */
  readonly line: string
  readonly at: number
}

export const EarningForm = (props: EarningProps) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const path = () => `${props.line}.earning`
  const earning = (): DraftEarning =>
    editor.document().indicators[props.at]?.earning ?? { kind: "full" }
  const kind = () => earning().kind
  return (
    <>
      <ChoiceAt
        path={`${path()}.kind`}
        label={words().form.fields.earning}
        hint={earningText(words().rules, earning())}
        names={words().form.earning}
        onChoose={(next) => editor.set(path(), newEarning(next as DraftEarning["kind"]))}
      />
      <Switch>
        <Match when={kind() === "graded"}>
          <Bands path={`${path()}.bands`} />
        </Match>
        <Match when={kind() === "linear"}>
          <div class="field-row">
            <TextAt path={`${path()}.full`} label={words().form.fields.full} decimal />
            <TextAt path={`${path()}.none`} label={words().form.fields.none} decimal />
          </div>
        </Match>
        <Match when={kind() === "checklist"}>
          <Items path={`${path()}.items`} />
        </Match>
        <Match when={kind() === "scorers"}>
          <Scorers path={`${path()}.scorers`} />
        </Match>
      </Switch>
    </>
  )
}

const Bands = (props: { readonly path: string }) => {
  const words = useSchemeWords()
  const it = () => words().form
  return (
    <ItemList
      path={props.path}
      what={it().fields.bands}
      addLabel={it().add.band}
      fresh={() => ({ name: "", from: "", to: "" })}
      atLeastOne
    >
      {(at) => (
        <div class="field-row field-row-3">
          <TextAt path={`${at}.name`} label={it().fields.name} />
          <TextAt path={`${at}.from`} label={it().from} decimal />
          <TextAt path={`${at}.to`} label={it().fields.to} decimal />
        </div>
      )}
    </ItemList>
  )
}

/** Codes of a list's parts, in their order. */
const useCodes = (path: () => string) => {
  const editor = useEditor()
  return (): ReadonlyArray<string> => {
    const value = editor.valueAt(path())
    return Array.isArray(value) ? value.map((_, i) => editor.textAt(`${path()}[${i}].code`)) : []
  }
}

const Items = (props: { readonly path: string }) => {
  const words = useSchemeWords()
  const it = () => words().form
  const codes = useCodes(() => props.path)
  return (
    <ItemList
      path={props.path}
      what={it().fields.items}
      addLabel={it().add.item}
      fresh={() => ({ code: nextCode(codes(), "1"), text: "", points: "" })}
      atLeastOne
    >
      {(at) => (
        <>
          <TextAt path={`${at}.text`} label={it().fields.text} />
          <div class="field-row">
            <TextAt path={`${at}.code`} label={it().fields.code} />
            <TextAt path={`${at}.points`} label={it().fields.points} decimal />
          </div>
        </>
      )}
    </ItemList>
  )
}

const Scorers = (props: { readonly path: string }) => {
  const words = useSchemeWords()
  const it = () => words().form
  const codes = useCodes(() => props.path)
  return (
    <ItemList
      path={props.path}
      what={it().fields.scorers}
      addLabel={it().add.scorer}
      fresh={() => ({ code: nextCode(codes(), "1"), name: "", weight: 1 })}
      atLeastOne
    >
      {(at) => (
        <div class="field-row field-row-3">
          <TextAt path={`${at}.name`} label={it().fields.name} />
          <TextAt path={`${at}.code`} label={it().fields.code} />
          <WholeAt path={`${at}.weight`} label={it().fields.weight} />
        </div>
      )}
    </ItemList>
  )
}
