/** The one answer, or the gap with what to do about it; beside it the way up to the first responsible person. */
import type { WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { createSignal, lazy, Show, Suspense } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { giveRowOf } from "../give/GiveRow.ts"
import { useDutyNames } from "../useDutyNames.ts"
import { AnswerCard } from "./AnswerCard.tsx"
import { Beside, PassedOver } from "./Asides.tsx"
import { ChainList } from "./ChainList.tsx"
import { GapCard } from "./GapCard.tsx"

const GiveDialog = lazy(() => import("../give/GiveDialog.tsx"))

export const Answered = (props: { readonly told: WhoTold; readonly stale: boolean }) => {
  const words = useWords()
  const frame = useFrame()
  const { nameOf } = useDutyNames()
  const [giving, give] = createSignal(false)
  const duty = () => nameOf(props.told.duty)
  const heard = () =>
    props.told.answer === null
      ? words().who.gap
      : `${words().who.answer}: ${props.told.answer.name}`
  return (
    <div class="who" aria-busy={props.stale}>
      <p class="unseen" role="status">
        {heard()}
      </p>
      <div class="who-main">
        <Show
          when={props.told.answer}
          fallback={<GapCard told={props.told} duty={duty()} onGive={() => give(true)} />}
        >
          {(answer) => (
            <AnswerCard
              told={props.told}
              answer={answer()}
              duty={duty()}
              onGive={() => give(true)}
            />
          )}
        </Show>
        <Beside told={props.told} />
        <PassedOver told={props.told} />
      </div>
      <ChainList told={props.told} />
      <Suspense>
        <Show when={giving()}>
          <GiveDialog
            rows={[giveRowOf(words(), props.told, duty())]}
            day={props.told.day}
            onLeave={() => give(false)}
            onDone={(said, undo) => {
              give(false)
              frame.say(said, undo)
            }}
          />
        </Show>
      </Suspense>
    </div>
  )
}
