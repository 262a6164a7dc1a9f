/** One zone of the board: who leads it, how much there is in it, its communities; others are dropped on it. */
import { Icon } from "@aiwei/ui/Icon"
import { createSignal, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { BoardCard } from "./boardOf.ts"
import { CommunityLine } from "./CommunityLine.tsx"
import type { ZoneBoardPage } from "./createZoneBoard.ts"

export const ZoneCard = (props: { readonly page: ZoneBoardPage; readonly card: BoardCard }) => {
  const words = useWords()
  const t = () => words().zoneBoard
  const { page } = props
  const zone = () => props.card.zone
  const [over, setOver] = createSignal(false)
  const takes = () => {
    const held = page.dragged()
    return held !== null && held.from?.id !== zone().id
  }
  const drop = () => {
    const held = page.dragged()
    setOver(false)
    page.drag(null)
    if (held !== null) page.move({ ...held, to: zone() })
  }
  return (
    <section
      class="zone-card"
      classList={{ "zone-over": over() && takes(), "zone-led-not": props.card.leader !== "known" }}
      aria-label={zone().name}
      onDragOver={(event) => {
        if (!takes()) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        if (takes()) drop()
      }}
    >
      <header>
        <h2>
          <a href={`/zones?record=${encodeURIComponent(zone().id)}`}>{zone().name}</a>
        </h2>
        <Leader card={props.card} />
        <Show when={zone().contactPoint}>
          {(point) => <p class="zone-point">{t().contactPoint(point())}</p>}
        </Show>
      </header>
      <Figures card={props.card} />
      <ul class="zone-lines">
        <For each={props.card.lines} fallback={<li class="zone-none">{t().empty}</li>}>
          {(line) => <CommunityLine page={page} line={line} zone={zone()} />}
        </For>
      </ul>
    </section>
  )
}

const Leader = (props: { readonly card: BoardCard }) => {
  const words = useWords()
  const t = () => words().zoneBoard
  const zone = () => props.card.zone
  return (
    <p class="zone-leader">
      <Show
        when={props.card.leader === "known"}
        fallback={
          <span class="zone-led">
            <Icon name="warning" />
            {props.card.leader === "none" ? t().noLeader : t().unknownLeader(zone().leaderName)}
          </span>
        }
      >
        <b>{zone().leaderName}</b>
        <span>{zone().leaderTitle}</span>
      </Show>
    </p>
  )
}

const Figures = (props: { readonly card: BoardCard }) => {
  const words = useWords()
  const t = () => words().zoneBoard
  const figures = () => {
    const { sums } = props.card
    const it = t().figures
    return [
      [it.communities, sums.communities],
      [it.compounds, sums.compounds],
      [it.buildings, sums.buildings],
      [it.households, sums.households],
      [it.people, sums.people]
    ] as const
  }
  return (
    <dl class="zone-figures">
      <For each={figures()}>
        {([label, count]) => (
          <div>
            <dt>{label}</dt>
            <dd>{count.toLocaleString("en")}</dd>
          </div>
        )}
      </For>
      <div classList={{ "zone-gaps": props.card.sums.gaps > 0 }}>
        <dt>{t().figures.gaps}</dt>
        <dd>
          <Show when={props.card.sums.gaps > 0} fallback="0">
            <a href={`/gaps?zone=${encodeURIComponent(props.card.zone.name)}`}>
              {props.card.sums.gaps}
            </a>
          </Show>
        </dd>
      </div>
    </dl>
  )
}
