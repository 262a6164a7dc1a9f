/** What a move would change: the way to the unit before and after, what goes along, and what to look at. */
import type { MovePlan } from "@aiwei/queries/duty/orgPlans"
import { Notice } from "@aiwei/ui/Notice"
import { Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useLevelName } from "../useLevelName.ts"

/** Above its own level the names repeat what everybody here knows; the way is still told whole. */
const wayOf = (path: MovePlan["to"]) => path.map(({ name }) => name).join(" / ")

export const MovePlanShown = (props: { readonly plan: MovePlan }) => {
  const words = useWords()
  const levelName = useLevelName()
  const t = () => words().treePlans
  const below = () =>
    props.plan.below.map(({ level, n }) => words().tree.levelCount(level, levelName(level), n))
  const held = () => {
    const { people, duties, officers } = props.plan
    const told = [
      people > 0 ? t().people(people) : null,
      duties > 0 ? t().duties(duties) : null,
      officers > 0 ? t().officers(officers) : null
    ].filter((text) => text !== null)
    return told.length === 0 ? [t().nothing] : told
  }
  return (
    <Show when={props.plan.moves} fallback={<Notice tone="info" text={t().stays(props.plan.on)} />}>
      <section class="tree-plan" aria-label={t().plan}>
        <dl>
          <dt>{t().from}</dt>
          <dd>{wayOf(props.plan.from)}</dd>
          <dt>{t().to}</dt>
          <dd class="tree-plan-new">{wayOf(props.plan.to)}</dd>
          <dt>{t().along}</dt>
          <dd>
            <b>{t().places(props.plan.places)}</b>
            <Show when={below().length > 0}>
              <small>{words().register.facts(below())}</small>
            </Show>
            <small>{words().register.facts(held())}</small>
          </dd>
        </dl>
        <p>{t().holds(props.plan.on)}</p>
        <Show when={props.plan.sameName}>
          <Notice tone="warn" text={t().sameName(props.plan.unit.name)} />
        </Show>
        <Show when={props.plan.zones > 0}>
          <Notice tone="info" text={t().zones(props.plan.zones)} />
        </Show>
      </section>
    </Show>
  )
}
