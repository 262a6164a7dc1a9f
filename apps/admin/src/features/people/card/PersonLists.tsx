/** On which registers somebody is, and for what they were trained, with what can be done about it. */
import { type PersonHeld, usePersonDuties } from "@aiwei/queries/duty/personDuties"
import type { RegisterKind } from "@aiwei/queries/duty/trainingQueries"
import { Button } from "@aiwei/ui/Button"
import { createSignal, For, lazy, Show, Suspense } from "solid-js"

import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { useDutyNames } from "../../duties/useDutyNames.ts"
import { useMay } from "../../frame/rights/useMay.ts"
import { untilOf } from "../../trainings/counting.ts"

// Who looks somebody up writes nothing down.
const PutDialog = lazy(() => import("./PutDialog.tsx"))
const TakeOff = lazy(() => import("./TakeOff.tsx"))
const TrainDialog = lazy(() => import("./TrainDialog.tsx"))

type Asked = "put" | "train" | { readonly takeOff: RegisterKind }

export default function PersonLists(props: { readonly id: string; readonly name: string }) {
  const found = usePersonDuties(() => props.id, today)
  const [asked, ask] = createSignal<Asked | null>(null)
  const takenOff = () => {
    const one = asked()
    return one !== null && typeof one === "object" ? one.takeOff : null
  }
  const close = () => ask(null)
  return (
    <Show when={found.data}>
      {(held) => (
        <section class="holds person-lists">
          <Registers held={held()} onAsk={ask} />
          <Trained held={held()} onAsk={ask} />
          <Suspense>
            <Show when={asked() === "put"}>
              <PutDialog id={props.id} name={props.name} onClose={close} />
            </Show>
            <Show when={asked() === "train"}>
              <TrainDialog id={props.id} name={props.name} onClose={close} />
            </Show>
            <Show when={takenOff()}>
              {(register) => (
                <TakeOff id={props.id} name={props.name} register={register()} onClose={close} />
              )}
            </Show>
          </Suspense>
        </section>
      )}
    </Show>
  )
}

interface ListProps {
  readonly held: PersonHeld
  readonly onAsk: (asked: Asked) => void
}

const Registers = (props: ListProps) => {
  const words = useWords()
  const may = useMay()
  const t = () => words().trainings
  const kind = (register: RegisterKind) => t().registerKinds[register]
  return (
    <>
      <div class="holds-head">
        <h3>{t().registers}</h3>
        <Show when={may("people.register")}>
          <Button size="small" onClick={() => props.onAsk("put")}>
            {t().put}
          </Button>
        </Show>
      </div>
      <ul>
        <For each={props.held.registers} fallback={<li>{t().onNone}</li>}>
          {({ register, field, organisationName, validFrom }) => (
            <li class="person-list">
              <span>
                {kind(register)}
                <small> {[organisationName, field, validFrom].filter(Boolean).join(" ")}</small>
              </span>
              <Show when={may("people.unregister")}>
                <Button
                  tone="bare"
                  size="small"
                  aria-label={t().takeOffOf(kind(register))}
                  onClick={() => props.onAsk({ takeOff: register })}
                >
                  {t().takeOff}
                </Button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  )
}

const Trained = (props: ListProps) => {
  const words = useWords()
  const may = useMay()
  const { named } = useDutyNames()
  const t = () => words().trainings
  const lasts = (until: string | null) => (until === null ? t().forever : t().until(until))
  return (
    <>
      <div class="holds-head">
        <h3>{t().had}</h3>
        <Show when={may("trainings.add")}>
          <Button size="small" onClick={() => props.onAsk("train")}>
            {t().add}
          </Button>
        </Show>
      </div>
      <ul>
        <For each={props.held.trainings} fallback={<li>{t().hadNone}</li>}>
          {(one) => (
            <li class="person-list">
              <a href={`/trainings?record=${one.id}`}>{named(one.duty)}</a>
              <small>
                {one.day} {lasts(untilOf(one))}
              </small>
            </li>
          )}
        </For>
      </ul>
    </>
  )
}
