/** Asks before a step of an appeal: taken in and withdrawn with a word, decided and answered with reasons. */
import { type AppealLine, useAppealDeeds } from "@aiwei/queries/publication/appealQueries"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal, For, Show } from "solid-js"

import { useFrame } from "../frame/FrameContext.tsx"
import { AskFirst } from "../page/AskFirst.tsx"
import type { AppealDeed } from "./appealDeeds.ts"
import { useAppealWords } from "./useAppealWords.ts"

interface Props {
  readonly deed: AppealDeed
  readonly appeal: AppealLine
  readonly onClose: () => void
}

const outcomes = ["upheld", "partly", "rejected"] as const

const createStep = (props: Props) => {
  const it = useAppealWords()
  const deeds = useAppealDeeds(useFrame().office)
  const [text, setText] = createSignal("")
  const [outcome, choose] = createSignal<(typeof outcomes)[number] | null>(null)
  const [failed, fail] = createSignal<string | null>(null)
  const { id, unitId: place } = props.appeal
  const writes = props.deed === "decide" || props.deed === "reply"
  const said = () =>
    props.deed === "reply" ? it().answer : props.deed === "decide" ? it().decide : it()[props.deed]
  const wrong = (): string | null => {
    if (props.deed === "decide" && outcome() === null) return it().decide.outcomeMissing
    const missing = props.deed === "reply" ? it().answer.textMissing : it().decide.textMissing
    fail(writes && text().trim() === "" ? missing : null)
    return failed()
  }
  const act = (): Promise<unknown> => {
    const chosen = outcome()
    if (props.deed === "reply") return deeds.reply.mutateAsync({ id, place, text: text().trim() })
    if (props.deed === "decide" && chosen !== null) {
      return deeds.decide.mutateAsync({ id, outcome: chosen, text: text().trim() })
    }
    const step = props.deed === "withdraw" ? deeds.withdraw : deeds.accept
    return step.mutateAsync({ id, place })
  }
  return { text, setText, outcome, choose, failed, writes, said, wrong, act }
}

export default function AppealDialog(props: Props) {
  const it = useAppealWords()
  const step = createStep(props)
  return (
    <AskFirst
      title={step.said().title(props.appeal.no)}
      lines={step.said().lines}
      actLabel={it().deeds[props.deed]}
      actTone={props.deed === "withdraw" ? "plain" : "main"}
      act={step.act}
      done={step.said().done(props.appeal.no)}
      wrong={step.wrong}
      onClose={props.onClose}
    >
      <Show when={props.deed === "decide"}>
        <fieldset class="appeal-outcomes">
          <legend>{it().decide.outcome}</legend>
          <For each={outcomes}>
            {(one) => (
              <label>
                <input
                  type="radio"
                  name="outcome"
                  checked={step.outcome() === one}
                  onChange={() => step.choose(one)}
                />
                {it().outcomes[one]}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={step.writes}>
        <TextArea
          label={props.deed === "reply" ? it().answer.text : it().decide.text}
          error={step.failed()}
          maxlength={4000}
          value={step.text()}
          onInput={(event) => step.setText(event.currentTarget.value)}
        />
      </Show>
    </AskFirst>
  )
}
