/** Every version of the month, the newest first, each with what it changed and a check of what it froze. */
import { useVerify, type VersionLine } from "@aiwei/queries/publication/reviewQueries"
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { For, Match, type ParentProps, Show, Switch } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useMay } from "../frame/rights/useMay.ts"
import { actorText } from "../imports/actorText.ts"
import { markedLine } from "../ranking/markedLine.ts"
import { AnsweredAppeals } from "./changes/AnsweredAppeals.tsx"
import type { Desk } from "./createDesk.ts"
import type { DeskMonth } from "./deskSteps.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

export const VersionsPart = (props: { readonly month: DeskMonth; readonly desk: Desk }) => {
  const it = usePublicationWords()
  const may = useMay()
  return (
    <section class="desk-part">
      <h2>{it().versions}</h2>
      <Show
        when={props.month.versions.length > 0}
        fallback={<p class="desk-quiet">{it().versionsNone}</p>}
      >
        <p class="desk-quiet screen-only">{it().verifyText}</p>
        <ul class="desk-versions">
          <For each={props.month.versions.toReversed()}>
            {(line) => (
              <Version line={line} desk={props.desk} verifies={may("publications.verify")} />
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

const Version = (props: {
  readonly line: VersionLine
  readonly desk: Desk
  readonly verifies: boolean
}) => {
  const it = usePublicationWords()
  const stands = () => props.line.state === "published"
  return (
    <li>
      <div class="desk-version">
        <b>{it().versionName(props.line.version)}</b>
        <span class={`tag ${stands() ? "tag-ok" : ""}`}>
          {stands() ? it().standing : it().replaced}
        </span>
        <time>{minuteOf(props.line.publishedAt ?? props.line.createdAt)}</time>
        <code class="desk-hash" title={props.line.sha256 ?? ""}>
          {props.line.sha256?.slice(0, 16)}
        </code>
        <span class="desk-quiet">
          {it().program} {props.line.codeVersion}
        </span>
      </div>
      <Show when={props.line.reason}>{(reason) => <p>{reason()}</p>}</Show>
      <AnsweredAppeals appeals={props.desk.answered(props.line.id)} />
      <div class="panel-acts screen-only">
        <Show when={props.line.version > 1}>
          <Button
            size="small"
            aria-pressed={props.desk.version() === props.line.version}
            onClick={() => props.desk.goToVersion(props.line.version)}
          >
            {it().differenceOf(props.line.version)}
          </Button>
        </Show>
        <Show when={props.verifies}>
          <Verify line={props.line} />
        </Show>
      </div>
    </li>
  )
}

type Verified = NonNullable<ReturnType<typeof useVerify>["data"]>[number]

const Said = (props: { readonly said: Verified }) => {
  const words = useWords()
  const it = usePublicationWords()
  const lines = () => props.said.lines
  const same = () => {
    const checked = lines()?.checked ?? 0
    return it().verified + (checked > 0 ? it().evidenceSame(checked) : "")
  }
  return (
    <Show
      when={!props.said.ok}
      fallback={
        <span class="desk-right">
          <Icon name="check" />
          {same()}
        </span>
      }
    >
      <Show
        when={(lines()?.differing ?? 0) > 0 && lines()}
        fallback={<Wrong>{it().notVerified}</Wrong>}
      >
        {(found) => (
          <>
            <Wrong>{it().evidenceDiffers(found().differing)}</Wrong>
            <ul class="desk-wrong-lines">
              <For each={found().named}>
                {(one) => (
                  <li>
                    {it().evidenceLine(
                      one.unitName,
                      markedLine(words(), one.indicator, one.toBeChecked),
                      one.published ?? "–",
                      one.now ?? "–"
                    )}
                  </li>
                )}
              </For>
              <Show when={found().differing > found().named.length}>
                <li>{it().evidenceMore(found().differing - found().named.length)}</li>
              </Show>
            </ul>
          </>
        )}
      </Show>
    </Show>
  )
}

const Wrong = (props: ParentProps) => (
  <span class="desk-wrong">
    <Icon name="stop" />
    {props.children}
  </span>
)

const Verify = (props: { readonly line: VersionLine }) => {
  const words = useWords()
  const it = usePublicationWords()
  const verify = useVerify()
  return (
    <>
      <Button
        size="small"
        disabled={verify.isPending}
        aria-label={it().verifyOf(props.line.version)}
        onClick={() => verify.mutate(props.line.id)}
      >
        {it().verify}
      </Button>
      <div role="status" class="desk-verified">
        <Switch>
          <Match when={verify.isError}>{refusalText(words(), verify.error)}</Match>
          <Match when={verify.data?.[0]}>{(said) => <Said said={said()} />}</Match>
        </Switch>
      </div>
    </>
  )
}

/** Reviews that did not reach the wall, each with its reason. */
export const PastPart = (props: { readonly month: DeskMonth }) => {
  const words = useWords()
  const it = usePublicationWords()
  const ended = () => props.month.review.past.filter(({ state }) => state !== "published")
  return (
    <Show when={ended().length > 0}>
      <section class="desk-part">
        <h2>{it().past}</h2>
        <ul class="desk-versions">
          <For each={ended()}>
            {(one) => {
              const say = one.state === "returned" ? it().returned : it().withdrawn
              const who = actorText(words(), one.endedBy ?? "")
              return (
                <li>
                  <div class="desk-version">
                    <b>{it().versionName(one.version)}</b>
                    <span>
                      {it().submitted(
                        actorText(words(), one.submittedBy),
                        minuteOf(one.submittedAt)
                      )}
                    </span>
                    <span>{say(who, minuteOf(one.endedAt ?? one.submittedAt))}</span>
                  </div>
                  <Show when={one.endedReason}>{(reason) => <p>{reason()}</p>}</Show>
                </li>
              )
            }}
          </For>
        </ul>
      </section>
    </Show>
  )
}
