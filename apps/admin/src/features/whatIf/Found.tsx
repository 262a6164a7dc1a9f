/** What came of it: how many move, the two orders side by side as a plot and as a table. */
import type { WhatIfAnswer } from "@aiwei/queries/statistics/whatIfQueries"
import { Icon } from "@aiwei/ui/Icon"
import { For, Show } from "solid-js"

import { LinesToCheck } from "../ranking/LinesToCheck.tsx"
import { groupsIn, type MovedRow } from "./slopeLines.ts"
import { placesText, rankText, SlopePlot } from "./SlopePlot.tsx"
import { useWhatIfWords } from "./useWhatIfWords.ts"

interface Props {
  readonly answer: WhatIfAnswer
}

export const Found = (props: Props) => {
  const it = useWhatIfWords()
  const answer = () => props.answer
  const finding = () => it().found(answer().moved, answer().rows.length, answer().farthest)
  const inGroup = (group: string | null) => answer().rows.filter((row) => row.group === group)
  return (
    <>
      <section class="desk-part" aria-live="polite">
        <h2>{it().result}</h2>
        <p class="bench-finding">{finding()}</p>
        <ul class="bench-figures">
          <li>{it().rescored(answer().rescored)}</li>
          <Show when={answer().removed > 0}>
            <li>{it().removed(answer().removed)}</li>
          </Show>
          <li>{it().first(answer().sameFirst)}</li>
          <li>{it().last(answer().sameLast)}</li>
        </ul>
        <Show when={answer().toBeChecked ?? answer().triedToBeChecked}>
          <ToCheck answer={answer()} />
        </Show>
        <p class="desk-quiet">{it().rules}</p>
        <Show when={answer().unlike > 0}>
          <p class="bench-unlike">
            <Icon name="info" />
            {it().unlike(answer().unlike)}
          </p>
        </Show>
      </section>
      <For each={groupsIn(answer().rows)}>
        {(group) => (
          <section class="desk-part">
            <SlopePlot rows={inGroup(group)} group={group} finding={finding()} />
          </section>
        )}
      </For>
      <Rows answer={answer()} />
    </>
  )
}

/** Of the month's own scheme, and of the one that is tried. */
const ToCheck = (props: Props) => {
  const it = useWhatIfWords()
  return (
    <p class="bench-check">
      <LinesToCheck codes={props.answer.toBeChecked} />
      <Show when={props.answer.triedToBeChecked}>
        {(codes) => (
          <span>
            {it().triedScheme} <LinesToCheck codes={codes()} />
          </span>
        )}
      </Show>
    </p>
  )
}

const Rows = (props: Props) => {
  const it = useWhatIfWords()
  const grouped = () => groupsIn(props.answer.rows).length > 1
  return (
    <section class="desk-part">
      <h2>{it().table}</h2>
      <div class="bench-scroll" tabindex="0" role="region" aria-label={it().table}>
        <table class="desk-table bench-rows">
          <thead>
            <tr>
              <th scope="col">{it().units}</th>
              <Show when={grouped()}>
                <th scope="col">{it().group}</th>
              </Show>
              <th scope="col">{it().before}</th>
              <th scope="col">{it().after}</th>
              <th scope="col">{it().places}</th>
              <th scope="col" class="num">
                {it().beforeTotal}
              </th>
              <th scope="col" class="num">
                {it().afterTotal}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={props.answer.rows}>{(row) => <Row row={row} grouped={grouped()} />}</For>
          </tbody>
        </table>
      </div>
    </section>
  )
}

const Row = (props: { readonly row: MovedRow; readonly grouped: boolean }) => {
  const it = useWhatIfWords()
  const row = () => props.row
  return (
    <tr classList={{ "bench-moved": row().before.rank !== row().after.rank }}>
      <th scope="row">{row().unitName}</th>
      <Show when={props.grouped}>
        <td>{row().group ?? "—"}</td>
      </Show>
      <td>{rankText(it(), row().before.rank)}</td>
      <td>{rankText(it(), row().after.rank)}</td>
      <td class="bench-places">{placesText(it(), row())}</td>
      <td class="num">{row().before.total ?? "—"}</td>
      <td class="num">{row().after.total ?? "—"}</td>
    </tr>
  )
}
