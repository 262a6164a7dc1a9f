/** What a merge or a split would change: what closes, what there is then, what moves, and the records that point there. */
import type { ReformPlan } from "@aiwei/queries/duty/orgPlans"
import { Notice } from "@aiwei/ui/Notice"
import { For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { countedKinds } from "./countedKinds.ts"

/** A district has hundreds of children: the first tell what is meant. */
const shown = 12

export const ReformPlanShown = (props: { readonly plan: ReformPlan }) => {
  const words = useWords()
  const t = () => words().treePlans
  const names = (units: ReadonlyArray<{ readonly name: string }>) =>
    words().register.join(units.map(({ name }) => name))
  const kinds = (fate: ReformPlan["pointers"][number]["fate"]) =>
    countedKinds(props.plan.pointers, fate).map(([kind, count]) =>
      t().counted(t().kinds[kind] ?? kind, count)
    )
  const told = (fate: ReformPlan["pointers"][number]["fate"], title: string) => (
    <Show when={kinds(fate).length > 0}>
      <dt>{title}</dt>
      <dd>{words().register.facts(kinds(fate))}</dd>
    </Show>
  )
  return (
    <section class="tree-plan" aria-label={t().plan}>
      <dl>
        <dt>{t().closes}</dt>
        <dd>{names(props.plan.closes)}</dd>
        <dt>{t().becomes}</dt>
        <dd class="tree-plan-new">{names(props.plan.into)}</dd>
        <Show when={props.plan.moves.length > 0}>
          <dt>{t().moves}</dt>
          <dd>
            <b>{t().places(props.plan.places)}</b>
            <ul>
              <For each={props.plan.moves.slice(0, shown)}>
                {({ name, places, to }) => (
                  <li>{t().moved(name, places, props.plan.into[to]?.name ?? "")}</li>
                )}
              </For>
            </ul>
            <Show when={props.plan.moves.length > shown}>
              <small>{t().more(props.plan.moves.length - shown)}</small>
            </Show>
          </dd>
        </Show>
        {told("moves", t().goOn)}
        {told("ends", t().end)}
        {told("decide", t().decide)}
      </dl>
      <p>{t().holds(props.plan.on)}</p>
      <Show when={props.plan.sameNames.length > 0}>
        <Notice tone="warn" text={t().twice(words().register.join(props.plan.sameNames))} />
      </Show>
    </section>
  )
}
