/** What a person answers for: zones led, buildings as household officer. Each leads to where it is changed. */
import { usePerson } from "@aiwei/queries/registerQueries"
import { Button } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { For, Match, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { failedWhole } from "../frame/Unrefreshed.tsx"

export const PersonHolds = (props: { readonly id: string; readonly heading: string }) => {
  const words = useWords()
  const found = usePerson(() => props.id)
  return (
    <Switch>
      <Match when={failedWhole(found)}>
        <Notice tone="warn" text={words().people.holdsUnknown(refusalText(words(), found.error))}>
          <Button size="small" onClick={() => void found.refetch()}>
            {words().retry}
          </Button>
        </Notice>
      </Match>
      <Match when={found.data?.holds}>
        {(holds) => <Holds holds={holds()} heading={props.heading} />}
      </Match>
    </Switch>
  )
}

type PersonHeld = NonNullable<ReturnType<typeof usePerson>["data"]>["holds"]

const Holds = (props: { readonly holds: PersonHeld; readonly heading: string }) => {
  const words = useWords()
  const t = () => words().people
  const more = () => props.holds.buildingCount - props.holds.buildings.length
  const links = () => [
    ...props.holds.zones.map(({ id, name }) => ({ href: `/zones?record=${id}`, text: name })),
    ...props.holds.buildings.map(({ id, community, compound, name }) => ({
      href: `/buildings?record=${id}`,
      text: [community, compound, name].filter((part) => part !== null).join(" ")
    })),
    ...(more() > 0 ? [{ href: null, text: t().moreBuildings(more()) }] : [])
  ]
  return (
    <section class="holds">
      <h3>{props.heading}</h3>
      <ul>
        <For each={links()} fallback={<li>{t().holdsNothing}</li>}>
          {({ href, text }) => <li>{href === null ? text : <a href={href}>{text}</a>}</li>}
        </For>
      </ul>
    </section>
  )
}
