/** The review that is open: its notice in working days, its approvals role by role, and what is noticed. */
import { Icon } from "@aiwei/ui/Icon"
import { createMemo, For, Index, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { actorText } from "../imports/actorText.ts"
import { Facts } from "../page/Facts.tsx"
import { ChangeMark } from "../ranking/ChangeMark.tsx"
import { approvalRows } from "./approvalRows.ts"
import type { OpenReview } from "./createDesk.ts"
import { roleNames } from "./lackSentence.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

export const ReviewPart = (props: { readonly review: OpenReview }) => {
  const it = usePublicationWords()
  return (
    <div class="desk-pair">
      <section class="desk-part">
        <h2>{it().notice}</h2>
        <Notice review={props.review} />
      </section>
      <section class="desk-part">
        <h2>{it().approvals}</h2>
        <Approvals review={props.review} />
      </section>
    </div>
  )
}

const Notice = (props: { readonly review: OpenReview }) => {
  const words = useWords()
  const it = usePublicationWords()
  const days = () => props.review.terms.noticeDays
  const left = () => props.review.daysLeft ?? 0
  const leftText = () => {
    const { daysLeft } = props.review
    if (daysLeft === null) return "—"
    return daysLeft === 0 ? it().over : it().workingDays(daysLeft)
  }
  const facts = () => {
    const { version, submittedBy, submittedAt, firstDay, lastDay, reason } = props.review
    return [
      [it().target, it().versionName(version)] as const,
      [it().handedIn, `${actorText(words(), submittedBy)} ${minuteOf(submittedAt)}`] as const,
      ...(firstDay === null || lastDay === null
        ? [[it().notice, it().noNotice] as const]
        : [
            [it().firstDay, firstDay] as const,
            [it().lastDay, lastDay] as const,
            [it().daysLeft, <b>{leftText()}</b>] as const
          ]),
      ...(reason === null ? [] : [[it().reason, reason] as const]),
      [it().hash, <code class="desk-hash">{props.review.sha256.slice(0, 16)}</code>] as const
    ] as const
  }
  return (
    <>
      <Show when={days() > 0 && props.review.daysLeft !== null}>
        <p
          class="desk-days"
          role="img"
          aria-label={it().noticeDays(left(), days())}
          style={`--days:${days()}`}
        >
          <Index each={Array.from({ length: days() })}>
            {(_, at) => <i classList={{ "desk-day-over": at < days() - left() }} />}
          </Index>
        </p>
      </Show>
      <Facts facts={facts()} />
    </>
  )
}

const Approvals = (props: { readonly review: OpenReview }) => {
  const words = useWords()
  const it = usePublicationWords()
  const rows = createMemo(() => approvalRows(props.review))
  return (
    <Show when={rows().length > 0} fallback={<p class="desk-quiet">{it().noApprovals}</p>}>
      <table class="desk-table">
        <thead>
          <tr>
            <th>{it().role}</th>
            <th>{it().who}</th>
            <th>{it().when}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">{roleNames(words(), [row.role])}</th>
                <Show
                  when={row.given}
                  fallback={
                    <td colspan="2" class="desk-waiting">
                      <Icon name="clock" />
                      {it().waiting}
                    </td>
                  }
                >
                  {(given) => (
                    <>
                      <td>{actorText(words(), given().approvedBy)}</td>
                      <td class="desk-when">{minuteOf(given().approvedAt)}</td>
                    </>
                  )}
                </Show>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  )
}

/** What is noticed, as it is frozen. */
export const NoticedPart = (props: { readonly review: OpenReview }) => {
  const words = useWords()
  const it = usePublicationWords()
  return (
    <section class="desk-part">
      <h2>{it().noticed}</h2>
      <p class="desk-quiet">{it().noticedText}</p>
      <table class="desk-table desk-noticed">
        <thead>
          <tr>
            <th class="num">{words().ranking.rank}</th>
            <th>{words().ranking.community}</th>
            <th class="num">{words().ranking.total}</th>
            <th>{words().ranking.change}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.review.rows}>
            {(row) => (
              <tr>
                <td class="num">{row.rank ?? it().outside}</td>
                <th scope="row">{row.unitName}</th>
                <td class="num">{row.total ?? "—"}</td>
                <td>
                  <ChangeMark change={row.change} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
