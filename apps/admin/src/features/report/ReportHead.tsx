/** Title, the four steps, and what can be done with the batch: write it, let it go, or look at the month. */
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { ReportController } from "./createReportController.ts"

const Steps = (props: { readonly at: number }) => {
  const words = useWords()
  return (
    <ol class="steps">
      <For each={words().report.steps}>
        {(step, at) => (
          <li
            classList={{ done: at() < props.at }}
            aria-current={at() === props.at ? "step" : undefined}
          >
            <i>
              <Show when={at() < props.at} fallback={at() + 1}>
                <Icon name="check" />
              </Show>
            </i>
            {step}
          </li>
        )}
      </For>
    </ol>
  )
}

export const ReportHead = (props: {
  readonly controller: ReportController
  readonly say: (text: string) => void
  readonly onGone: () => void
}) => {
  const words = useWords()
  const it = () => props.controller
  const totals = () => it().report.data?.totals
  const toWrite = () => (totals()?.new ?? 0) + (totals()?.changed ?? 0)
  const newestMonth = () =>
    it()
      .files()
      .flatMap((file) =>
        file.outcome === "import" && file.period !== undefined ? [file.period] : []
      )
      .toSorted()
      .at(-1)
  const someTaken = () =>
    it()
      .files()
      .some(({ outcome }) => outcome === "import")
  const open = () => it().state() === "open"
  return (
    <PageHead
      title={it().state() === "committed" ? words().report.titleDone : words().report.title}
      state={
        <Steps at={it().state() === "committed" ? 4 : it().report.data === undefined ? 1 : 2} />
      }
      actions={
        <Switch>
          <Match when={open()}>
            <Button tone="bare" disabled={it().busy()} onClick={() => it().discard(props.onGone)}>
              {words().report.discard}
            </Button>
            <Button
              tone="main"
              disabled={it().busy() || it().report.data === undefined}
              onClick={() =>
                it().commit((fresh, changed) => props.say(words().report.committed(fresh, changed)))
              }
            >
              {it().committing()
                ? words().report.committing
                : words().report.commit(toWrite(), someTaken())}
            </Button>
          </Match>
          <Match when={it().state() === "committed" && newestMonth()}>
            {(month) => (
              <a class={buttonClass("main")} href={`/ranking/${month()}`}>
                {words().report.toRanking(month())}
              </a>
            )}
          </Match>
        </Switch>
      }
    />
  )
}
