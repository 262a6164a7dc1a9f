/** `/what-if?period=&version=&try=&with=`: a month worked out otherwise. It only reads; nothing is ever written. */
import "../ranking/bar.css"
import "../publication/publication.css"
import "./bench.css"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { Notice } from "@aiwei/ui/Notice"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Tag } from "@aiwei/ui/Tag"
import { createEffect, For, Match, Show, Switch } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { useMay } from "../frame/rights/useMay.ts"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { LinesToCheck } from "../ranking/LinesToCheck.tsx"
import { Asking, Weights } from "./Asking.tsx"
import { type Bench, createBench } from "./createBench.ts"
import { Found } from "./Found.tsx"
import { useWhatIfWords } from "./useWhatIfWords.ts"

export default function WhatIfRoute() {
  const words = useWords()
  const it = useWhatIfWords()
  const frame = useFrame()
  const bench = createBench(frame.office)
  createEffect(() =>
    frame.stand({
      crumbs: [{ text: words().frame.assessment }, { text: it().title }],
      dataAsOf: null
    })
  )
  return (
    <div class="desk bench">
      <PageHead
        title={it().title}
        state={<Tag tone="info">{it().untouched}</Tag>}
        actions={
          <Button onClick={() => print()}>
            <Icon name="print" />
            {it().print}
          </Button>
        }
      />
      <Unrefreshed query={bench.periods} />
      <AnswerPage query={bench.periods}>
        {() => (
          <Show when={bench.month()} fallback={<NoMonths />}>
            <Asking bench={bench} />
            <Body bench={bench} />
          </Show>
        )}
      </AnswerPage>
    </div>
  )
}

const NoMonths = () => {
  const words = useWords()
  const it = useWhatIfWords()
  const may = useMay()
  return (
    <EmptyState title={it().none} text={it().noneTodo}>
      <Show when={may("imports.open")}>
        <a class={buttonClass("main")} href="/import">
          {words().ranking.toImport}
        </a>
      </Show>
    </EmptyState>
  )
}

const Body = (props: { readonly bench: Bench }) => {
  const it = useWhatIfWords()
  const bench = () => props.bench
  const head = () => {
    const month = bench().month()
    if (month === null) return ""
    return it().headOf(
      month.period,
      month.version === null ? it().now : it().version(month.version)
    )
  }
  const lacksRounds = () =>
    bench().kind().startsWith("without") && bench().rounds.data?.length === 0
  return (
    <div class="desk-body" tabindex="0" role="region" aria-label={it().title}>
      <p class="bench-lead">{it().lead}</p>
      <p class="print-only">
        {head()}，{it().kinds[bench().kind()]} {bench().chosen()}
      </p>
      <Weights bench={bench()} />
      <Switch
        fallback={
          <AnswerPage query={bench().answer}>{(answer) => <Found answer={answer()} />}</AnswerPage>
        }
      >
        <Match when={lacksRounds()}>
          <Notice tone="info" text={it().noRounds} />
        </Match>
        <Match when={bench().variation() === null}>
          <p class="desk-quiet bench-asking">
            {bench().kind() === "weights" ? it().allSame : it().asking}
          </p>
        </Match>
      </Switch>
      <Sensitivity bench={bench()} />
    </div>
  )
}

const Sensitivity = (props: { readonly bench: Bench }) => {
  const it = useWhatIfWords()
  return (
    <Show when={props.bench.kind() === "weights" && props.bench.weights.data}>
      {(view) => (
        <section class="desk-part">
          <h2>{it().sensitivity}</h2>
          <p class="desk-quiet">
            {it().sensitivityNote(view().by)} <LinesToCheck codes={view().toBeChecked} />
          </p>
          <div class="bench-scroll" tabindex="0" role="region" aria-label={it().sensitivity}>
            <table class="desk-table">
              <thead>
                <tr>
                  <th scope="col">{it().category}</th>
                  <th scope="col">{it().percent}</th>
                  <th scope="col">{it().moved}</th>
                  <th scope="col">{it().farthest}</th>
                  <th scope="col">{it().ends}</th>
                </tr>
              </thead>
              <tbody>
                <For each={view().steps}>
                  {(step) => (
                    <tr>
                      <th scope="row">{step.category}</th>
                      <td>{step.percent}%</td>
                      <td>{step.moved}</td>
                      <td>{step.farthest}</td>
                      <td>
                        {it().first(step.sameFirst)}，{it().last(step.sameLast)}
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </div>
        </section>
      )}
    </Show>
  )
}
