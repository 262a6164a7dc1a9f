/** Who answers, large enough to be read across a desk: name, post, since when, and the number, masked. */
import type { Answerer, WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { usePerson } from "@aiwei/queries/registerQueries"
import { Button } from "@aiwei/ui/Button"
import { type JSX, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useMay } from "../../frame/rights/useMay.ts"
import { Facts } from "../../page/Facts.tsx"
import { RevealNumber } from "../../people/RevealNumber.tsx"
import { told as toldParts } from "../../register/fieldTexts.ts"
import { placeHref, sourceHref } from "../dutyLinks.ts"
import { usePlaceName } from "../usePlaceName.ts"
import { About } from "./About.tsx"

export const AnswerCard = (props: {
  readonly told: WhoTold
  readonly answer: Answerer
  readonly duty: string
  readonly onGive: () => void
}) => {
  const words = useWords()
  const may = useMay()
  const placeName = usePlaceName()
  const t = () => words().who
  const it = () => props.answer
  const isHere = () => it().placeId === props.told.place.id
  const facts = (): ReadonlyArray<readonly [string, JSX.Element]> => {
    const { postKind, since } = it()
    return [
      [t().since, since],
      [t().heldAt, <a href={placeHref(it().placeId, props.told.day)}>{placeName(it())}</a>],
      [t().source, <a href={sourceHref(it(), props.told.day)}>{t().sources[it().source]}</a>],
      ...(postKind === null ? [] : [[t().post, t().exOfficio(t().postKinds[postKind])] as const])
    ]
  }
  return (
    <section class="who-card" aria-labelledby="who-name">
      <About told={props.told} duty={props.duty} />
      <h2 id="who-name">{it().name}</h2>
      <p class="who-post">{words().register.facts(toldParts([it().organisation, it().title]))}</p>
      <Show when={!isHere()}>
        <p class="who-note">{t().inherited(placeName(it()))}</p>
      </Show>
      <Facts facts={facts()} />
      <Show when={it().personId} keyed>
        {(id) => <Phone id={id} />}
      </Show>
      <Show when={!isHere() && may("duties.assign")}>
        <div class="who-acts">
          <Button onClick={() => props.onGive()}>{t().giveOther}</Button>
        </div>
      </Show>
    </section>
  )
}

/** Nothing stands there for whoever may not see the staff list: the answer is whole without it. */
const Phone = (props: { readonly id: string }) => {
  const found = usePerson(() => props.id)
  return (
    <Show when={found.data?.person.phone}>
      {(masked) => <RevealNumber person={props.id} masked={masked()} />}
    </Show>
  )
}
