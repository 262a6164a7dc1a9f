/** The blind doubles of a round: who, by whom they were asked, since when, and what came of it. */
import type { DoublesOf } from "@aiwei/queries/evidence/doubleQueries"
import { Button } from "@aiwei/ui/Button"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { actorText } from "../../imports/actorText.ts"
import { useInspectionWords } from "../useInspectionWords.ts"

export type Double = DoublesOf["doubles"][number]

/** The name it signs in with, without what kind of actor it is. */
export const bare = ({ account }: Double): string => account.slice(account.indexOf(":") + 1)
export const nameOf = (double: Double): string => double.displayName ?? bare(double)

/** The machine's operator ends their own. */
const canEnd = ({ outcome, account }: Double): boolean =>
  outcome === null && account.startsWith("account:")

export const DoubleTable = (props: {
  readonly doubles: ReadonlyArray<Double>
  readonly onTakeBack: (double: Double) => void
}) => {
  const all = useInspectionWords()
  const it = () => all().again
  return (
    <table class="round-table" aria-label={it().title}>
      <thead>
        <tr>
          <th scope="col">{it().who}</th>
          <th scope="col">{it().by}</th>
          <th scope="col">{it().since}</th>
          <th scope="col">{it().state}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        <For each={props.doubles}>
          {(double) => <Row double={double} onTakeBack={props.onTakeBack} />}
        </For>
      </tbody>
    </table>
  )
}

const Row = (props: { readonly double: Double; readonly onTakeBack: (double: Double) => void }) => {
  const words = useWords()
  const all = useInspectionWords()
  const it = () => all().again
  const who = (actor: string | null) => (actor === null ? it().self : actorText(words(), actor))
  return (
    <tr>
      <th scope="row">{nameOf(props.double)}</th>
      <td data-label={it().by}>{who(props.double.announcedBy)}</td>
      <td data-label={it().since} class="num">
        {minuteOf(props.double.begunAt)}
      </td>
      <td data-label={it().state}>
        <Tag tone={props.double.outcome === "recorded" ? "ok" : "info"}>
          {it().states[props.double.outcome ?? "open"]}
        </Tag>
      </td>
      <td>
        <Show when={props.double.doubleId}>
          {(id) => (
            <a
              class="round-link"
              href={`/inspections/${encodeURIComponent(id())}`}
              aria-label={`${all().round.see} ${nameOf(props.double)}`}
            >
              {all().round.see}
            </a>
          )}
        </Show>
        <Show when={canEnd(props.double)}>
          <Button
            tone="bare"
            size="small"
            aria-label={`${it().takeBack} ${nameOf(props.double)}`}
            onClick={() => props.onTakeBack(props.double)}
          >
            {it().takeBack}
          </Button>
        </Show>
      </td>
    </tr>
  )
}
