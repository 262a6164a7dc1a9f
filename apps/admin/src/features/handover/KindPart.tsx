/** All things of one kind: one choice for all of them, and a row for each with its proposal and the reason. */
import type { HandoverThing } from "@aiwei/queries/duty/handoverQueries"
import { Icon } from "@aiwei/ui/Icon"
import { createUniqueId, For, lazy, Show, Suspense } from "solid-js"

import { useLanguage, useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { useDutyNames } from "../duties/useDutyNames.ts"
import type { HandoverPage, KindOfThings } from "./createHandover.ts"
import type { Choice } from "./handoverPlan.ts"
import { Successor, type SuccessorOption } from "./Successor.tsx"

const TrainingWarning = lazy(() => import("../duties/give/TrainingWarning.tsx"))

type Proposal = NonNullable<HandoverThing["proposal"]>

const whyText = ({ handover: t }: Words, { rule, at, holds }: Proposal): string =>
  t.why(t.rules[rule](at), t.holds(holds))

const nameOf = (thing: HandoverThing, language: "zh" | "en"): string =>
  thing.kind === "duty" ? (thing.dutyName?.[language] ?? thing.name) : thing.name

const openOr = ({ handover: t }: Words, page: HandoverPage): ReadonlyArray<SuccessorOption> => [
  { value: "open", text: t.choices.open },
  ...(page.address.reason() === "leave" ? [] : [{ value: "keep" as const, text: t.choices.keep }])
]

const byItself = ({ handover: t }: Words, page: HandoverPage): SuccessorOption => ({
  value: "self",
  text: page.address.reason() === "leave" ? t.ends : t.stays
})

const optionsOf = (
  words: Words,
  page: HandoverPage,
  { kind, proposal }: HandoverThing
): ReadonlyArray<SuccessorOption> => {
  const { handover: t } = words
  if (kind === "post") return [byItself(words, page)]
  const first: SuccessorOption =
    proposal === null
      ? { value: "", text: t.choices[""] }
      : { value: "proposed", text: t.proposed(proposal.name) }
  return [first, ...openOr(words, page)]
}

export const KindPart = (props: { readonly page: HandoverPage; readonly part: KindOfThings }) => {
  const words = useWords()
  const headId = createUniqueId()
  const t = () => words().handover
  const kind = () => t().kinds[props.part.kind]
  const forAll = (): ReadonlyArray<SuccessorOption> => [
    { value: "", text: t().oneByOne },
    ...(props.part.kind === "post"
      ? [byItself(words(), props.page)]
      : [
          { value: "proposed" as const, text: t().choices.proposed },
          ...openOr(words(), props.page)
        ])
  ]
  /** What all of them have; else one by one. */
  const common = (): Choice => {
    const [first = "", ...others] = new Set(props.part.things.map(props.page.choiceOf))
    return others.length === 0 ? first : ""
  }
  return (
    <section class="handover-kind" aria-labelledby={headId}>
      <header>
        <h2 id={headId}>
          {kind()} <span>{props.part.things.length}</span>
        </h2>
        <Show when={props.part.things.length > 1}>
          <Successor
            label={t().forKind(kind())}
            value={common()}
            options={forAll()}
            page={props.page}
            onChoose={(choice) => {
              if (choice !== "") props.page.chooseAll(props.part.kind, choice)
            }}
            onOther={() => props.page.ask(props.part)}
          />
        </Show>
      </header>
      <table class="handover-table">
        <thead>
          <tr>
            <th>{t().thing}</th>
            <th>{t().place}</th>
            <th>{t().since}</th>
            <th>{t().successor}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.part.things}>
            {(thing) => <ThingRow page={props.page} thing={thing} />}
          </For>
        </tbody>
      </table>
    </section>
  )
}

const ThingRow = (props: { readonly page: HandoverPage; readonly thing: HandoverThing }) => {
  const words = useWords()
  const { language } = useLanguage()
  const whyId = createUniqueId()
  const t = () => words().handover
  const name = () => nameOf(props.thing, language())
  const choice = () => props.page.choiceOf(props.thing)
  const why = () => {
    const { kind, proposal } = props.thing
    if (kind === "post") return null
    if (proposal === null) return t().noProposal
    return choice() === "proposed" ? whyText(words(), proposal) : null
  }
  return (
    <tr>
      <th scope="row">{name()}</th>
      <td data-label={t().place}>{props.thing.placePath}</td>
      <td data-label={t().since} class="handover-day">
        {props.thing.since}
      </td>
      <td data-label={t().successor}>
        <Successor
          label={t().successorOf(name())}
          value={choice()}
          options={optionsOf(words(), props.page, props.thing)}
          page={props.page}
          failed={choice() === "" && props.page.refused() !== null}
          {...(why() === null ? {} : { describedBy: whyId })}
          onChoose={(chosen) => props.page.choose(props.thing, chosen)}
          onOther={() => props.page.ask({ kind: props.thing.kind, things: [props.thing] })}
        />
        <Show when={choice() === "open"}>
          <span class="handover-open">
            <Icon name="gap" />
          </span>
        </Show>
        <Show when={why()}>{(text) => <small id={whyId}>{text()}</small>}</Show>
        <Technical page={props.page} thing={props.thing} />
      </td>
    </tr>
  )
}

/** Technical work wants somebody who was trained for it; whoever takes it over is looked up for that. */
const Technical = (props: { readonly page: HandoverPage; readonly thing: HandoverThing }) => {
  const { kinds } = useDutyNames()
  const technical = () =>
    kinds.data?.some(({ code, technical }) => technical && code === props.thing.duty) ?? false
  const successor = () => (technical() ? props.page.successorOf(props.thing) : null)
  return (
    <Show when={successor()}>
      {(person) => (
        <Suspense>
          <TrainingWarning
            person={person()}
            duties={[props.thing.duty ?? ""]}
            day={props.page.address.on()}
          />
        </Suspense>
      )}
    </Show>
  )
}
