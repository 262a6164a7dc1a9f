/** The four steps as a line: which is done, by whom and when, which one the month stands at, by when it ends. */
import { Icon } from "@aiwei/ui/Icon"
import { createMemo, For, Show } from "solid-js"

import { dayOf, minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import type { Words } from "../../words/Words.ts"
import { actorText } from "../imports/actorText.ts"
import { type DeskMonth, nextVersion, reviewOf, type StepName, stepStates } from "./deskSteps.ts"
import { type PublicationWords, usePublicationWords } from "./usePublicationWords.ts"

type Said = ReadonlyArray<string>

/** Of the first version: a correction has its own step. */
const reviewFacts = (month: DeskMonth, all: Words, it: PublicationWords): Said => {
  const { open } = month.review
  const found = open?.version === 1 ? open : reviewOf(month, 1)
  if (found === null) return []
  const { submittedBy, submittedAt, firstDay, lastDay } = found
  return [
    it.submitted(actorText(all, submittedBy), minuteOf(submittedAt)),
    firstDay === null || lastDay === null ? it.noNotice : it.noticeSpan(firstDay, lastDay)
  ]
}

const versionFacts = (
  month: DeskMonth,
  version: number,
  all: Words,
  it: PublicationWords
): Said => {
  const found = month.versions.find((one) => one.version === version)
  if (found === undefined) return []
  const by = reviewOf(month, version)?.endedBy ?? null
  return [
    it.versionAt(version, minuteOf(found.publishedAt ?? found.createdAt)),
    ...(by === null ? [] : [it.by(actorText(all, by))])
  ]
}

const correctionFacts = (month: DeskMonth, all: Words, it: PublicationWords): Said => {
  const next = nextVersion(month)
  const latest = month.published?.version ?? 0
  const { open } = month.review
  return [
    ...(latest > 1 ? versionFacts(month, latest, all, it) : []),
    ...(next !== null && next > 1 ? [it.correctionDue(next)] : []),
    ...(open !== null && open.version > 1
      ? [it.submitted(actorText(all, open.submittedBy), minuteOf(open.submittedAt))]
      : []),
    ...(open !== null && open.version > 1 && open.firstDay !== null && open.lastDay !== null
      ? [it.noticeSpan(open.firstDay, open.lastDay)]
      : [])
  ]
}

const factsOf = (
  name: StepName,
  month: DeskMonth,
  dataAsOf: string | null,
  all: Words,
  it: PublicationWords
): Said => {
  if (name === "draft") return dataAsOf === null ? [] : [it.asOf(dayOf(dataAsOf))]
  if (name === "review") return reviewFacts(month, all, it)
  if (name === "published") return versionFacts(month, 1, all, it)
  return correctionFacts(month, all, it)
}

const names = ["draft", "review", "published", "corrected"] as const

export const StepLine = (props: {
  readonly month: DeskMonth
  readonly dataAsOf: string | null
}) => {
  const words = useWords()
  const it = usePublicationWords()
  const states = createMemo(() => stepStates(props.month))
  const stateText = (name: StepName) =>
    name === "corrected" && states()[name] === "later"
      ? it().noCorrection
      : it().states[states()[name]]
  return (
    <ol class="desk-steps" aria-label={it().way}>
      <For each={names}>
        {(name) => (
          <li
            class={`desk-step desk-step-${states()[name]}`}
            aria-current={states()[name] === "here" ? "step" : undefined}
          >
            <i class="desk-dot" aria-hidden="true">
              <Show when={states()[name] === "done"}>
                <Icon name="check" />
              </Show>
            </i>
            <div>
              <b>{it().steps[name]}</b>
              <span class="desk-step-state">{stateText(name)}</span>
              <For each={factsOf(name, props.month, props.dataAsOf, words(), it())}>
                {(fact) => <small>{fact}</small>}
              </For>
            </div>
          </li>
        )}
      </For>
    </ol>
  )
}
