/** What the table above shows: a trial, or a version as it was frozen, with its hash and the check of it. */
import { Button } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { Tag } from "@aiwei/ui/Tag"
import { For, Show } from "solid-js"

import { minuteOf } from "../../format/dayText.ts"
import { brief } from "../../format/pointsText.ts"
import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import { useMay } from "../frame/rights/useMay.ts"
import { actorText } from "../imports/actorText.ts"
import { LinesToCheck } from "../ranking/LinesToCheck.tsx"
import { written } from "../scores/live/thousandths.ts"
import type { YearPage } from "./createYear.ts"
import { useYearWords } from "./useYearWords.ts"
import { yearToCheck } from "./yearToCheck.ts"

export const YearState = (props: { readonly page: YearPage }) => {
  const words = useWords()
  const it = useYearWords()
  const may = useMay()
  const { page } = props
  const row = () => (page.isTrial() ? null : (page.view()?.kept ?? null))
  const versions = () => page.kept.data?.flatMap(({ kept }) => (kept === null ? [] : [kept])) ?? []
  return (
    <section class="year-state">
      <Show
        when={row()}
        fallback={
          <p>
            <Tag tone="info">{it().trial}</Tag> {it().trialText}
          </p>
        }
      >
        {(kept) => (
          <>
            <p>
              <Tag tone="ok">{it().frozen}</Tag> <b>{it().versionName(kept().version)}</b>{" "}
              {it().frozenBy(actorText(words(), kept().madeBy), minuteOf(kept().madeAt))}
              <Show when={kept().reason}>{(reason) => <q>{reason()}</q>}</Show>
            </p>
            <p class="year-hash">
              {it().hash} <code>{kept().sha256}</code>
            </p>
          </>
        )}
      </Show>
      <Terms page={page} />
      <div class="year-acts screen-only">
        <Show when={!page.isTrial() && versions().length > 1}>
          <For each={versions()}>
            {(one) => (
              <Button
                size="small"
                aria-pressed={one.version === row()?.version}
                onClick={() => page.address.show(one.version)}
              >
                {it().versionName(one.version)}
              </Button>
            )}
          </For>
        </Show>
        <Show when={row() !== null && may("appraisals.verify")}>
          <Verify page={page} />
        </Show>
      </div>
      <Show when={!page.isTrial() && page.outdated()}>
        <Notice tone="warn" text={it().outdated} />
      </Show>
    </section>
  )
}

/** The terms in a line, as they stand on paper. */
const Terms = (props: { readonly page: YearPage }) => {
  const it = useYearWords()
  return (
    <Show when={props.page.view()}>
      {(view) => {
        const pass = () => view().terms.pass
        const passed = () => view().rows.filter((row) => row.passed === true).length
        return (
          <p class="year-terms">
            {it().totalNote(brief(written(view().terms.total)))}{" "}
            {it().missingNote[view().terms.missing]}{" "}
            <Show when={pass()} fallback={it().noPass}>
              {(line) => (
                <b>
                  {it().passLine(brief(written(line().at)), line().included)}
                  {"："}
                  {it().passCount(passed(), view().rows.length)}
                </b>
              )}
            </Show>{" "}
            <LinesToCheck codes={yearToCheck(view())} />
          </p>
        )
      }}
    </Show>
  )
}

const Verify = (props: { readonly page: YearPage }) => {
  const words = useWords()
  const it = useYearWords()
  const { verify, address } = props.page
  const said = () => verify.data?.every(({ ok }) => ok) ?? null
  return (
    <>
      <Button
        size="small"
        disabled={verify.isPending}
        onClick={() => verify.mutate(address.year())}
      >
        {it().verify}
      </Button>
      <span role="status" class="year-verified">
        <Show when={verify.isError}>{refusalText(words(), verify.error)}</Show>
        <Show when={said() === true}>
          <Icon name="check" />
          {it().verified}
        </Show>
        <Show when={said() === false}>
          <Icon name="stop" />
          {it().notVerified}
        </Show>
      </span>
    </>
  )
}
