/** The figures of a unit in one row. A figure that is counted opens to what it is made of. */
import type { OrgCard } from "@aiwei/domain/org/card/OrgCards"
import type { CountKind } from "@aiwei/domain/org/counts/PlaceCounts"
import { grouped } from "@aiwei/ui/text/grouped"
import { type JSX, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"

const Fact = (props: { readonly label: string; readonly children: JSX.Element }) => (
  <div>
    <dt>{props.label}</dt>
    <dd>{props.children}</dd>
  </div>
)

export const Facts = (props: {
  readonly card: OrgCard
  readonly onExplain: (what: CountKind) => void
}) => {
  const words = useWords()
  const t = () => words().tree.facts
  const counts = () => props.card.counts
  const compounds = () => props.card.below.find(({ level }) => level === "compound")?.n ?? 0
  const counted = (what: CountKind, text: JSX.Element) => (
    <button
      type="button"
      class="unit-count"
      title={t().explain}
      onClick={() => props.onExplain(what)}
    >
      {text}
    </button>
  )
  const difference = () => {
    const { households } = props.card.unit
    if (households === null || props.card.unit.level === "building") return null
    const by = props.card.buildingHouseholds - households
    if (by === 0) return null
    return by < 0 ? t().fewer(grouped(-by)) : t().more(grouped(by))
  }
  return (
    <dl class="unit-facts">
      <Fact label={t().households}>{counted("households", grouped(counts().households))}</Fact>
      <Show when={props.card.unit.population}>
        {(population) => <Fact label={t().population}>{grouped(population())}</Fact>}
      </Show>
      <Show when={props.card.unit.level !== "building"}>
        <Fact label={compounds() > 0 ? t().compounds : t().buildingsOnly}>
          <Show when={compounds() > 0}>
            {grouped(compounds())}
            <small>/</small>
          </Show>
          {counted("buildings", grouped(counts().buildings))}
        </Fact>
      </Show>
      <Show when={props.card.groups.length > 0 && props.card.unit.level !== "building"}>
        <Fact label={t().buildingHouseholds}>
          {grouped(props.card.buildingHouseholds)}
          <Show when={difference()}>{(text) => <small>{text()}</small>}</Show>
        </Fact>
      </Show>
      <Show when={props.card.groups.length === 0 && props.card.unit.level !== "building"}>
        <Fact label={t().gaps}>{counted("gaps", grouped(counts().gaps))}</Fact>
      </Show>
      <Show when={props.card.score}>
        {(score) => <Score score={score()} unit={props.card.unit} />}
      </Show>
    </dl>
  )
}

const Score = (props: {
  readonly score: NonNullable<OrgCard["score"]>
  readonly unit: OrgCard["unit"]
}) => {
  const words = useWords()
  const t = () => words().tree.facts
  const href = () =>
    `/ranking/${props.score.period}?unit=${encodeURIComponent(props.unit.code ?? props.unit.id)}`
  const place = () => (props.score.rank === null ? t().vetoed : t().rank(props.score.rank))
  return (
    <div>
      <dt>{t().score(Number(props.score.period.slice(5)))}</dt>
      <dd>
        <a class="unit-count" href={href()}>
          {props.score.total ?? "—"}
        </a>
        <small>{t().ofWorth(props.score.worth.replace(/\.00$/, ""), place())}</small>
      </dd>
    </div>
  )
}
