/** One version of a rule document beside the list: when it holds, its other versions, and who rests on it. */
import { type RuleLine, useRuleAttachment } from "@aiwei/queries/duty/ruleQueries"
import { useSchemes } from "@aiwei/queries/schemeQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { SidePanel } from "@aiwei/ui/shell/SidePanel"
import { createSignal, For, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { HistoryFold } from "../audit/HistoryFold.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Facts } from "../page/Facts.tsx"
import { saveGiven } from "../page/saveGiven.ts"
import { markedLine } from "../ranking/markedLine.ts"
import { ruleState, versionsOf } from "./ruleVersions.ts"

const UseRule = lazy(() => import("./UseRule.tsx"))

interface PanelProps {
  readonly rule: RuleLine
  readonly rules: ReadonlyArray<RuleLine>
  readonly day: string
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
  readonly onNext: (id: string) => void
}

export const RulePanel = (props: PanelProps) => {
  const words = useWords()
  const it = () => words().rules
  const versions = () => versionsOf(props.rules, props.rule.seriesId)
  const facts = () => {
    const { fields, states } = it()
    const { number, fileName } = props.rule
    return [
      [fields.version, it().version(props.rule.version)],
      [fields.state, states[ruleState(props.rule, props.day)]],
      [fields.number, number ?? "—"],
      [fields.from, props.rule.effectiveFrom],
      [fields.file, fileName ?? "—"]
    ] as const
  }
  return (
    <SidePanel
      label={it().record}
      title={props.rule.title}
      closeLabel={words().close}
      onClose={() => props.onClose()}
    >
      <Facts facts={facts()} />
      <Acts {...props} isNewest={versions()[0]?.id === props.rule.id} />
      <UsedBy rule={props.rule} />
      <section class="panel-part">
        <h3>{it().versions}</h3>
        <ol class="rule-versions">
          <For each={versions()}>
            {({ id, version, effectiveFrom, until }) => (
              <li>
                <button
                  type="button"
                  aria-current={id === props.rule.id ? "true" : undefined}
                  onClick={() => props.onOpen(id)}
                >
                  {it().version(version)}
                </button>
                <span>{it().until(effectiveFrom, until)}</span>
              </li>
            )}
          </For>
        </ol>
      </section>
      <HistoryFold entity={`RuleDocument/${props.rule.id}`} />
    </SidePanel>
  )
}

const Acts = (props: PanelProps & { readonly isNewest: boolean }) => {
  const words = useWords()
  const may = useMay()
  const frame = useFrame()
  const attachment = useRuleAttachment()
  const it = () => words().rules
  const [naming, setNaming] = createSignal(false)
  const download = async () => {
    try {
      saveGiven(await attachment(frame.office(), props.rule.id))
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
  }
  return (
    <div class="panel-part">
      <div class="panel-acts">
        <Show when={props.rule.fileName !== null}>
          <Button onClick={() => void download()}>
            <Icon name="file" />
            {it().download}
          </Button>
        </Show>
        <Show when={may("rules.use")}>
          <Button onClick={() => setNaming(true)}>{it().use}</Button>
        </Show>
        <Show when={may("rules.add") && props.isNewest}>
          <Button onClick={() => props.onNext(props.rule.id)}>{it().addNext}</Button>
        </Show>
      </div>
      <Suspense>
        <Show when={naming()}>
          <UseRule rule={props.rule} onClose={() => setNaming(false)} />
        </Show>
      </Suspense>
    </div>
  )
}

const UsedBy = (props: { readonly rule: RuleLine }) => {
  const words = useWords()
  const frame = useFrame()
  const schemes = useSchemes(frame.office)
  const it = () => words().rules
  const users = () => schemes.data?.filter(({ rule }) => rule?.id === props.rule.id) ?? []
  return (
    <section class="panel-part">
      <h3>{it().usedBy}</h3>
      <ul class="rule-versions">
        <For each={users()} fallback={<li class="form-note">{it().usedByNone}</li>}>
          {({ id, name, version, status }) => (
            <li>
              <a href={`/scheme/${id}`}>
                {markedLine(words(), it().schemeText(name, version), status === "toBeChecked")}
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
