/** One's own second factor: none, being set up, or on; on, it can be given new codes, or be ended. */
import "./factor.css"
import { type SecondFactor, useSecondFactor } from "@aiwei/queries/own/factorQueries"
import { Button } from "@aiwei/ui/Button"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { Icon } from "@aiwei/ui/Icon"
import { createSignal, Match, Show, Switch } from "solid-js"

import { dayOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { Unanswered } from "../../frame/missing/Unanswered.tsx"
import { failedWhole, Unrefreshed } from "../../frame/Unrefreshed.tsx"
import { EndFactor } from "./EndFactor.tsx"
import { NewCodes } from "./NewCodes.tsx"
import { SetUp } from "./SetUp.tsx"

export const SecondFactorPart = () => {
  const words = useWords()
  const found = useSecondFactor()
  const [settingUp, setUp] = createSignal(false)
  return (
    <section class="form-part">
      <h2>{words().factor.title}</h2>
      <Switch fallback={<Skeleton label={words().loading} lines={2} />}>
        <Match when={failedWhole(found)}>
          <Unanswered error={found.error} onAgain={() => found.refetch()} />
        </Match>
        {/* Once it is on, its codes are still to be put away: the step stays until they are. */}
        <Match when={settingUp()}>
          <SetUp onDone={() => setUp(false)} onLeave={() => setUp(false)} />
        </Match>
        <Match when={found.data}>
          {(factor) => (
            <>
              <Unrefreshed query={found} />
              <Show
                when={factor().state === "on"}
                fallback={
                  <>
                    <p class="form-note">{words().factor.none}</p>
                    <div class="form-acts">
                      <Button onClick={() => setUp(true)}>{words().factor.begin}</Button>
                    </div>
                  </>
                }
              >
                <On factor={factor()} />
              </Show>
            </>
          )}
        </Match>
      </Switch>
    </section>
  )
}

/** Fewer are soon none. */
const fewCodes = 3

const On = (props: { readonly factor: SecondFactor }) => {
  const words = useWords()
  const it = () => words().factor
  const [doing, setDoing] = createSignal<"codes" | "end" | null>(null)
  return (
    <>
      <p class="factor-on">
        <Icon name="check" />
        {it().on(dayOf(props.factor.confirmedAt ?? ""))}{" "}
        <span classList={{ "factor-few": props.factor.recoveryLeft < fewCodes }}>
          {it().left(props.factor.recoveryLeft)}
        </span>
      </p>
      <Switch
        fallback={
          <div class="form-acts">
            <Button onClick={() => setDoing("codes")}>{it().newCodes}</Button>
            <Button onClick={() => setDoing("end")}>{it().end}</Button>
          </div>
        }
      >
        <Match when={doing() === "codes"}>
          <NewCodes onDone={() => setDoing(null)} />
        </Match>
        <Match when={doing() === "end"}>
          <EndFactor onDone={() => setDoing(null)} />
        </Match>
      </Switch>
    </>
  )
}
