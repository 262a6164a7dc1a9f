/** What a draw came to: the list, who is sent where, how many of each kind, who is kept away and why. */
import type { DrawnList } from "@aiwei/queries/statistics/drawQueries"
import { createMemo, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useDrawWords } from "../useDrawWords.ts"

interface Props {
  readonly draw: DrawnList
}

/** Enough of a ticket to compare by eye; the whole one is its title. */
const shownTicket = 12

/** A kind of the tree is a level and has a word of its own; others are written as they were given. */
export const useKindText = () => {
  const words = useWords()
  return (stratum: string): string => {
    const [kind = "", size] = stratum.split(" / ")
    const known = (words().tree.levels as Readonly<Record<string, unknown>>)[kind]
    const text = typeof known === "string" ? known : kind
    return size === undefined ? text : `${text} / ${size}`
  }
}

export const ListPart = (props: Props) => {
  const it = useDrawWords()
  const kindText = useKindText()
  const t = () => it().one
  const sent = createMemo(() => {
    const names = new Map(props.draw.result.people.map(({ key, name }) => [key, name]))
    const bySite = Map.groupBy(props.draw.result.sent, ({ site }) => site)
    return (site: string) =>
      (bySite.get(site) ?? []).map(({ person }) => names.get(person) ?? person).join("、")
  })
  const anybody = () => props.draw.result.people.length > 0
  return (
    <section class="desk-part">
      <h2>{t().list}</h2>
      <div class="draw-scroll" tabindex="0" role="region" aria-label={t().list}>
        <table class="desk-table draw-list">
          <thead>
            <tr>
              <th scope="col" class="num">
                {t().no}
              </th>
              <th scope="col">{t().site}</th>
              <th scope="col">{t().stratum}</th>
              <th scope="col">{t().must}</th>
              <Show when={anybody()}>
                <th scope="col">{t().sent}</th>
              </Show>
              <th scope="col">{t().ticket}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.draw.result.list}>
              {(site, at) => (
                <tr>
                  <td class="num">{at() + 1}</td>
                  <th scope="row">{site.name}</th>
                  <td>{kindText(site.stratum)}</td>
                  <td>{site.must ? t().yes : ""}</td>
                  <Show when={anybody()}>
                    <td>{sent()(site.key)}</td>
                  </Show>
                  <td class="draw-ticket" title={site.ticket}>
                    {site.ticket.slice(0, shownTicket)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </section>
  )
}

export const StrataPart = (props: Props) => {
  const it = useDrawWords()
  const kindText = useKindText()
  const t = () => it().one
  return (
    <section class="desk-part">
      <h2>{t().strata}</h2>
      <table class="desk-table draw-strata">
        <thead>
          <tr>
            <th scope="col">{t().stratum}</th>
            <th scope="col">{t().wanted}</th>
            <th scope="col">{t().candidates}</th>
            <th scope="col">{t().leftOutCount}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.draw.result.strata}>
            {(one) => (
              <tr>
                <th scope="row">{kindText(one.stratum)}</th>
                <td>{one.wanted}</td>
                <td>{one.candidates}</td>
                <td>{one.leftOut}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}

/** Nobody is kept away or left out without a reason. */
export const ReasonsPart = (props: Props) => {
  const it = useDrawWords()
  const t = () => it().one
  const named = createMemo(() => {
    const { sites, people } = props.draw.inputs
    const all = [...sites, ...(people?.candidates ?? [])]
    const names = new Map(all.map(({ key, name }) => [key, name]))
    return (key: string) => names.get(key) ?? key
  })
  return (
    <>
      <Show when={props.draw.result.conflicts.length > 0}>
        <section class="desk-part">
          <h2>{t().conflicts}</h2>
          <ul class="draw-reasons">
            <For each={props.draw.result.conflicts}>
              {({ person, site, why }) => (
                <li>{t().conflict(named()(person), named()(site), t().ties[why])}</li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={props.draw.result.leftOut.length > 0}>
        <section class="desk-part">
          <h2>{t().leftOut}</h2>
          <ul class="draw-reasons">
            <For each={props.draw.result.leftOut}>
              {({ name, why, reason }) => (
                <li>
                  {name}：{reason ?? t().whys[why]}
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  )
}
