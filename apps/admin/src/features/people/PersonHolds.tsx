/**
 * Everything a person answers for on a day, each leading to where it is changed. Beside the staff list the
 * day can be chosen; before somebody leaves it is what has to be given to others.
 */
import type { Day } from "@aiwei/domain/shared/Day"
import { type PersonHeld, usePersonDuties } from "@aiwei/queries/duty/personDuties"
import { Button } from "@aiwei/ui/Button"
import { DayField } from "@aiwei/ui/day/DayField"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal, For, Match, Show, Switch } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useDutyNames } from "../duties/useDutyNames.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { heldParts } from "./heldLinks.ts"

export default function PersonHolds(props: {
  readonly id: string
  readonly heading: string
  /** The day can be chosen. */
  readonly dated?: boolean
}) {
  const words = useWords()
  const [day, setDay] = createSignal<Day>(today())
  const found = usePersonDuties(() => props.id, day)
  return (
    <Switch>
      <Match when={failedWhole(found)}>
        <Notice tone="warn" text={words().people.holdsUnknown(refusalText(words(), found.error))}>
          <Button size="small" onClick={() => void found.refetch()}>
            {words().retry}
          </Button>
        </Notice>
      </Match>
      <Match when={found.data}>
        {(held) => (
          <section class="holds" aria-busy={found.isPlaceholderData}>
            <div class="holds-head">
              <h3>{props.heading}</h3>
              <Show when={props.dated}>
                <DayField
                  quiet
                  label={words().people.holdsOn}
                  value={day()}
                  today={today()}
                  words={words().tree.day}
                  onChange={(chosen) => {
                    if (chosen !== null) setDay(asDay(chosen))
                  }}
                />
              </Show>
            </div>
            <Parts held={held()} />
          </section>
        )}
      </Match>
    </Switch>
  )
}

const Parts = (props: { readonly held: PersonHeld }) => {
  const words = useWords()
  const { named } = useDutyNames()
  const t = () => words().people
  const parts = () => heldParts(words(), props.held, named)
  return (
    <>
      <For each={parts()} fallback={<p>{t().holdsNothing}</p>}>
        {({ title, links }) => (
          <>
            <h4>{title}</h4>
            <ul>
              <For each={links}>
                {({ href, text, note }) => (
                  <li>
                    {href === null ? text : <a href={href}>{text}</a>}
                    <Show when={note !== ""}>
                      <small> {note}</small>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
      <Show when={props.held.beyond > 0}>
        <p>{t().holdsBeyond(props.held.beyond)}</p>
      </Show>
      <For each={props.held.warnings}>
        {({ duty, expired }) => <Notice tone="warn" text={t().untrained(named(duty), expired)} />}
      </For>
    </>
  )
}
