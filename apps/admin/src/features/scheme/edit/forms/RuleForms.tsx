/** The deductions of a line: each rule's kind, its figures, and the sentence they come to. */
import { type Component, Match, Show, Switch } from "solid-js"

import type { DraftRule } from "../../document/DraftDocument.ts"
import { valueAt } from "../../document/draftPath.ts"
import { asKind, newRule } from "../../document/newParts.ts"
import { nextRuleCode } from "../../document/nextCode.ts"
import { ruleText } from "../../text/ruleText.ts"
import { useSchemeWords } from "../../useSchemeWords.ts"
import { useEditor } from "../EditorContext.tsx"
import { ChoiceAt, EitherAt } from "../fields/ChoiceAt.tsx"
import { TextAt } from "../fields/TextAt.tsx"
import { ItemList } from "./ItemList.tsx"

interface RuleProps {
  readonly path: string
}

const ruleAt = (editor: ReturnType<typeof useEditor>, path: string): DraftRule | null => {
  const value = valueAt(editor.document(), path)
  return typeof value === "object" && value !== null && "kind" in value
    ? (value as DraftRule)
    : null
}

export const RuleForms = (props: { readonly line: string }) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const path = () => `${props.line}.deductions`
  const fresh = () => {
    const codes = editor
      .document()
      .indicators.flatMap((line) => line.deductions.map((it) => it.code))
    return newRule("perOccurrence", nextRuleCode(editor.textAt(`${props.line}.code`), codes))
  }
  return (
    <ItemList
      path={path()}
      what={words().form.fields.deductions}
      addLabel={words().form.add.rule}
      fresh={fresh}
    >
      {(at) => <RuleForm path={at} />}
    </ItemList>
  )
}

const RuleForm = (props: RuleProps) => {
  const words = useSchemeWords()
  const editor = useEditor()
  const rule = () => ruleAt(editor, props.path)
  const it = () => words().form
  const choose = (kind: string) => {
    const now = rule()
    if (now !== null) editor.set(props.path, asKind(now, kind as DraftRule["kind"]))
  }
  return (
    <Show when={rule()}>
      {(now) => (
        <>
          <p class="rule-said">{ruleText(words().rules, now())}</p>
          <div class="field-row">
            <ChoiceAt
              path={`${props.path}.kind`}
              label={it().fields.kind}
              names={it().rule}
              onChoose={choose}
            />
            <TextAt path={`${props.path}.code`} label={it().fields.code} />
          </div>
          <TextAt path={`${props.path}.text`} label={it().fields.text} />
          <Figures path={props.path} kind={now().kind} />
        </>
      )}
    </Show>
  )
}

const Points = (props: RuleProps) => {
  const words = useSchemeWords()
  return <TextAt path={`${props.path}.points`} label={words().form.fields.points} decimal />
}

const Cap = (props: RuleProps) => {
  const words = useSchemeWords()
  return (
    <TextAt
      path={`${props.path}.cap`}
      label={words().form.fields.cap}
      hint={words().form.noLimitHint}
      decimal
      nullable
    />
  )
}

const Shortfall: Component<RuleProps> = (props) => {
  const words = useSchemeWords()
  const it = () => words().form
  return (
    <>
      <div class="field-row">
        <TextAt path={`${props.path}.target`} label={it().fields.target} decimal />
        <ChoiceAt path={`${props.path}.side`} label={it().fields.side} names={it().sides} />
      </div>
      <div class="field-row">
        <TextAt path={`${props.path}.step`} label={it().fields.step} decimal />
        <Points path={props.path} />
      </div>
      <div class="field-row">
        <ChoiceAt path={`${props.path}.counted`} label={it().fields.counted} names={it().counted} />
        <Cap path={props.path} />
      </div>
      <p class="field-hint">{it().measureHint}</p>
    </>
  )
}

const Beyond: Component<RuleProps> = (props) => {
  const words = useSchemeWords()
  const it = () => words().form
  return (
    <>
      <div class="field-row">
        <TextAt path={`${props.path}.limit`} label={it().fields.limit} decimal />
        <ChoiceAt path={`${props.path}.side`} label={it().fields.side} names={it().beyond} />
      </div>
      <div class="field-row">
        <EitherAt
          path={`${props.path}.inclusive`}
          label={it().fields.inclusive}
          names={it().inclusive}
        />
        <Points path={props.path} />
      </div>
      <p class="field-hint">{it().measureHint}</p>
    </>
  )
}

const Figures = (props: RuleProps & { readonly kind: DraftRule["kind"] }) => (
  <Switch>
    <Match when={props.kind === "fixedIfMissing"}>
      <Points path={props.path} />
    </Match>
    <Match when={props.kind === "perOccurrence"}>
      <div class="field-row">
        <Points path={props.path} />
        <Cap path={props.path} />
      </div>
    </Match>
    <Match when={props.kind === "perShortfall"}>
      <Shortfall path={props.path} />
    </Match>
    <Match when={props.kind === "beyondLimit"}>
      <Beyond path={props.path} />
    </Match>
    <Match when={props.kind === "stated"}>
      <Cap path={props.path} />
    </Match>
  </Switch>
)
