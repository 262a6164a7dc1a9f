/** What a correction changes, community by community: rank and total before and after, and what was recorded otherwise. */
import type { ComparedRow, ComparisonView } from "@aiwei/domain/assessment/board/BoardViews"
import { Skeleton } from "@aiwei/ui/feedback/Skeleton"
import { createMemo, For, Match, Show, Switch } from "solid-js"

import { gained, lost, nothing } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { Unanswered } from "../frame/missing/Unanswered.tsx"
import { failedWhole } from "../frame/Unrefreshed.tsx"
import { ChangeMark } from "../ranking/ChangeMark.tsx"
import { ChangeList } from "../ranking/compare/ChangeList.tsx"
import { useChangeWords } from "../ranking/compare/useChangeWords.ts"
import { changedRows } from "./changedRows.ts"
import { AnsweredAppeals } from "./changes/AnsweredAppeals.tsx"
import type { Desk } from "./createDesk.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

export const DifferencePart = (props: { readonly desk: Desk }) => {
  const words = useWords()
  const it = usePublicationWords()
  const query = () => props.desk.difference
  const title = () => {
    const wanted = props.desk.shownDifference()
    if (wanted === null) return ""
    const { version, before } = wanted
    return it().difference(
      version === null ? it().present : it().versionName(version),
      it().versionName(before)
    )
  }
  const answered = () => {
    const version = props.desk.shownDifference()?.version ?? null
    const line = props.desk.month()?.versions.find((one) => one.version === version)
    return props.desk.answered(line?.id ?? null)
  }
  return (
    <Show when={props.desk.shownDifference()}>
      <section class="desk-part desk-difference" aria-label={title()}>
        <h2>{title()}</h2>
        <AnsweredAppeals
          appeals={answered()}
          ahead={props.desk.shownDifference()?.version === null}
        />
        <Switch fallback={<Skeleton label={words().loading} lines={4} />}>
          <Match when={failedWhole(query())}>
            <Unanswered error={query().error} onAgain={() => query().refetch()} />
          </Match>
          <Match when={query().data}>{(found) => <Sides comparison={found()} />}</Match>
        </Switch>
      </section>
    </Show>
  )
}

const Sides = (props: { readonly comparison: ComparisonView }) => {
  const words = useWords()
  const it = usePublicationWords()
  const rows = createMemo(() => changedRows(props.comparison.rows))
  return (
    <>
      <p class="desk-quiet">
        {rows().length === 0 ? it().differsNot : it().differs(rows().length)}
      </p>
      <Show when={rows().length > 0}>
        <table class="desk-table">
          <thead>
            <tr>
              <th>{words().ranking.community}</th>
              <th class="num">{it().total}</th>
              <th class="num">{words().monthBoard.difference}</th>
              <th class="num">{it().rank}</th>
              <th>{words().monthBoard.rankChange}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>{(row) => <Changed row={row} />}</For>
          </tbody>
        </table>
      </Show>
      <ChangeList comparison={props.comparison} />
    </>
  )
}

/** Grade and peer group, where they are another. */
const Turned = (props: { readonly row: ComparedRow }) => {
  const it = useChangeWords()
  const turned = () => {
    const { now, before } = props.row
    if (now === null || before === null) return []
    const text = (value: string | null) => value ?? it().none
    return [
      ...(now.grade === before.grade ? [] : [it().grade(text(before.grade), text(now.grade))]),
      ...(now.group === before.group ? [] : [it().group(text(before.group), text(now.group))])
    ]
  }
  return <For each={turned()}>{(text) => <small class="desk-turned">{text}</small>}</For>
}

const Changed = (props: { readonly row: ComparedRow }) => {
  const it = usePublicationWords()
  const rank = (side: ComparedRow["now"]) => (side === null ? "—" : (side.rank ?? it().outside))
  const pair = (before: string | number, now: string | number) =>
    before === now ? String(now) : it().fromTo(String(before), String(now))
  const by = () => props.row.totalDifference
  const byText = () => {
    const points = by()
    if (points === null) return "—"
    if (nothing(points)) return "·"
    return points.startsWith("-") ? lost(points) : gained(points)
  }
  return (
    <tr>
      <th scope="row">
        {props.row.unitName}
        <Turned row={props.row} />
      </th>
      <td class="num">{pair(props.row.before?.total ?? "—", props.row.now?.total ?? "—")}</td>
      <td class="num" classList={{ up: byText().startsWith("+") }}>
        {byText()}
      </td>
      <td class="num">{pair(rank(props.row.before), rank(props.row.now))}</td>
      <td>
        <ChangeMark change={props.row.rankDifference} />
      </td>
    </tr>
  )
}
