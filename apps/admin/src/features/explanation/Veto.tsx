/** The veto as the first of all lines; also one that the sheet has and that a hand took away. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import { Icon } from "@aiwei/ui/Icon"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { EditNote } from "./EditNote.tsx"
import { SourceLink } from "./SourceLink.tsx"

export const Veto = (props: { readonly explanation: ExplanationView }) => {
  const words = useWords()
  const it = () => props.explanation
  return (
    <>
      <Show when={it().veto}>
        {(veto) => (
          <div class="leaf leaf-category">
            <Icon name="stop" />
            <span>
              {words().explain.vetoedBy}
              <Show when={veto().text}>
                <small>{veto().text}</small>
              </Show>
              <EditNote edit={veto().edit} was={words().explain.vetoWas(false)} />
            </span>
            <span />
            <span />
            <SourceLink source={veto().source ?? veto().edit?.origin ?? null} />
          </div>
        )}
      </Show>
      <Show when={it().vetoLifted}>
        {(lifted) => (
          <div class="leaf leaf-category">
            <Icon name="check" />
            <span>
              {words().explain.vetoLifted}
              <EditNote edit={lifted()} was={words().explain.vetoWas(true)} />
            </span>
            <span />
            <span />
            <SourceLink source={lifted().origin} />
          </div>
        )}
      </Show>
    </>
  )
}
