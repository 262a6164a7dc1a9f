/** From whoever answers up to the first responsible person: each with the place and where it is written. */
import type { ChainLink, WhoTold } from "@aiwei/queries/duty/dutyQueries"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { told as toldParts } from "../../register/fieldTexts.ts"
import { placeHref, sourceHref } from "../dutyLinks.ts"
import { usePlaceName } from "../usePlaceName.ts"

export const ChainList = (props: { readonly told: WhoTold }) => {
  const words = useWords()
  const t = () => words().who
  return (
    <section class="who-chain" aria-labelledby="who-chain">
      <h2 id="who-chain">{t().chain}</h2>
      <Show when={props.told.chain.length > 0} fallback={<p>{t().chainNone}</p>}>
        <ol>
          <For each={props.told.chain}>{(link) => <Step link={link} day={props.told.day} />}</For>
        </ol>
      </Show>
    </section>
  )
}

const Step = (props: { readonly link: ChainLink; readonly day: string }) => {
  const words = useWords()
  const placeName = usePlaceName()
  const t = () => words().who
  const it = () => props.link
  return (
    <li classList={{ "who-first": it().role === "firstResponsible" }}>
      <span class="who-role">{t().roles[it().role]}</span>
      <b>{it().name}</b>
      <span class="who-post">
        {words().register.facts(toldParts([it().organisation, it().title]))}
      </span>
      <small>
        <a href={placeHref(it().placeId, props.day)}>{placeName(it())}</a>
        <a href={sourceHref(it(), props.day)}>{t().sources[it().source]}</a>
      </small>
    </li>
  )
}
