/** Says which assessment scheme used this version of the rules. What it named before comes back by one press. */
import { type RuleLine, useRuleDeeds } from "@aiwei/queries/duty/ruleQueries"
import { useSchemes } from "@aiwei/queries/schemeQueries"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { Select } from "@aiwei/ui/form/Select"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { markedLine } from "../ranking/markedLine.ts"

export default function UseRule(props: { readonly rule: RuleLine; readonly onClose: () => void }) {
  const words = useWords()
  const frame = useFrame()
  const { use } = useRuleDeeds()
  const schemes = useSchemes(frame.office)
  const it = () => words().rules
  const [chosen, setChosen] = createSignal<string | null>(null)
  const scheme = () => schemes.data?.find(({ id }) => id === chosen()) ?? schemes.data?.[0] ?? null
  const name = (of: string, rule: string | null) =>
    use.mutateAsync({ office: frame.office(), scheme: of, rule })
  const undo = async (of: string, rule: string | null) => {
    try {
      await name(of, rule)
      frame.say(it().undone)
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
  }
  const act = async (): Promise<string | null> => {
    const one = scheme()
    if (one === null) return it().noSchemes
    const before = one.rule?.id ?? null
    try {
      await name(one.id, props.rule.id)
    } catch (thrown) {
      return refusalText(words(), thrown)
    }
    const act = () => void undo(one.id, before)
    frame.say(it().used(one.name, props.rule.title), { label: it().undo, act })
    return null
  }
  return (
    <ConfirmDialog
      title={it().useTitle(props.rule.title)}
      consequences={it().useLines}
      actLabel={it().useAct}
      leaveLabel={words().accounts.leave}
      onAct={act}
      onClose={() => props.onClose()}
    >
      <Show when={scheme()} fallback={<p class="form-note">{it().noSchemes}</p>}>
        {(one) => (
          <Select
            label={it().scheme}
            value={one().id}
            options={(schemes.data ?? []).map(({ id, name: called, version, status }) => ({
              value: id,
              text: markedLine(words(), it().schemeText(called, version), status === "toBeChecked")
            }))}
            onChoose={setChosen}
          />
        )}
      </Show>
    </ConfirmDialog>
  )
}
