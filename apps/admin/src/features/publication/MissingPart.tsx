/** What stands between the month and the wall, a sentence each, and why the reader cannot approve it. */
import { Icon, type IconName } from "@aiwei/ui/Icon"
import { createMemo, For, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { Desk } from "./createDesk.ts"
import { notApproving } from "./deskDeeds.ts"
import { type DeskMonth, type Lack, lacksOf } from "./deskSteps.ts"
import { lackSentence } from "./lackSentence.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

const iconOf = ({ what }: Lack): IconName => {
  if (what === "ready" || what === "done" || what === "straight") return "check"
  if (what === "changed" || what === "correct") return "warning"
  return what === "notice" ? "clock" : "info"
}

const isLack = ({ what }: Lack) => what !== "done" && what !== "ready" && what !== "straight"

export const MissingPart = (props: { readonly month: DeskMonth; readonly desk: Desk }) => {
  const words = useWords()
  const it = usePublicationWords()
  const lacks = createMemo(() => lacksOf(props.month))
  const why = () => {
    const { open } = props.month.review
    const hand = props.desk.hand()
    if (open === null || open.missing.approvals.length === 0) return null
    return hand.may("publications.approve") ? notApproving(open, hand) : null
  }
  return (
    <section class="desk-part desk-missing">
      <h2>{lacks().some(isLack) ? it().missing : it().standsNow}</h2>
      <ul>
        <For each={lacks()}>
          {(lack) => (
            <li class={`desk-lack desk-lack-${iconOf(lack)}`}>
              <Icon name={iconOf(lack)} />
              <span>{lackSentence(lack, it(), words())}</span>
            </li>
          )}
        </For>
        <Show when={why()}>
          {(reason) => (
            <li class="desk-lack">
              <Icon name="person" />
              <span>{it().notApproving[reason()]}</span>
            </li>
          )}
        </Show>
      </ul>
    </section>
  )
}
