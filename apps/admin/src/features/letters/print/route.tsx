/** `/letters/print?year=&letter=`: one letter, or all of a year, each on a sheet of its own to be signed. */
import "../../frame/formPage.css"
import { useLetters, useLetterTemplates } from "@aiwei/queries/duty/letterQueries"
import { useSearchParams } from "@solidjs/router"
import { createEffect, createMemo, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { chineseNumber } from "../../papers/chineseDay.ts"
import { PaperPage } from "../../papers/PaperPage.tsx"
import { lettersAddress } from "../lettersAddress.ts"
import { type LetterPaper, papersOf } from "./letterPaper.ts"

export default function PrintRoute() {
  const words = useWords()
  const frame = useFrame()
  const at = lettersAddress()
  const [search] = useSearchParams<{ letter?: string }>()
  const asked = () => ({ office: frame.office(), year: at.year() })
  const letters = useLetters(asked)
  const templates = useLetterTemplates(asked)
  const papers = createMemo(() =>
    papersOf(letters.data ?? [], templates.data ?? [], search.letter ?? null)
  )
  const it = () => words().letters
  const back = () =>
    `/letters?year=${at.year()}${search.letter === undefined ? "" : `&record=${search.letter}`}`
  const unnamed = () => papers().filter(({ signers }) => signers.some(({ name }) => name === ""))
  const warnings = () => [
    ...(papers().length === 0 ? [it().paper.none] : []),
    ...(unnamed().length === 0 ? [] : [it().paper.noLeader(unnamed().length)])
  ]
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: it().title, href: "/letters" },
        { text: it().paper.title }
      ],
      dataAsOf: null
    })
  )
  return (
    <AnswerPage query={letters}>
      {() => (
        <AnswerPage query={templates}>
          {() => (
            <PaperPage
              title={it().paper.title}
              back={{ href: back(), text: it().paper.back }}
              printText={it().paper.print}
              warnings={warnings()}
              note={it().paper.count(papers().length)}
            >
              <For each={papers()}>{(paper) => <Letter paper={paper} />}</For>
            </PaperPage>
          )}
        </AnswerPage>
      )}
    </AnswerPage>
  )
}

const Letter = (props: { readonly paper: LetterPaper }) => {
  const parts = () => [
    "目标任务",
    ...(props.paper.appraisal === null ? [] : ["考核"]),
    "期限和份数"
  ]
  const head = (title: string) => `${chineseNumber(parts().indexOf(title) + 1)}、${title}`
  return (
    <article class="official" lang="zh-CN">
      <h2>{props.paper.title}</h2>
      <p class="official-to">甲方：{props.paper.partyA}</p>
      <p class="official-to">乙方：{props.paper.partyB}</p>
      <p>{props.paper.opening}</p>
      <For each={props.paper.text}>{(text) => <p>{text}</p>}</For>
      <h3>{head("目标任务")}</h3>
      <Targets paper={props.paper} />
      <Show when={props.paper.appraisal}>
        {(text) => (
          <>
            <h3>{head("考核")}</h3>
            <p>{text()}</p>
          </>
        )}
      </Show>
      <h3>{head("期限和份数")}</h3>
      <p>{props.paper.term}</p>
      <div class="official-parties">
        <For each={props.paper.signers}>
          {({ side, unit, name, day }) => (
            <div>
              <p>
                {side}：{unit}（盖章）
              </p>
              <p>责任人：{name}</p>
              <p class="official-hand">签字：</p>
              <p>{day}</p>
            </div>
          )}
        </For>
      </div>
    </article>
  )
}

const Targets = (props: { readonly paper: LetterPaper }) => (
  <table>
    <thead>
      <tr>
        <th class="num" scope="col">
          序号
        </th>
        <th scope="col">目标任务</th>
        <th scope="col">考核指标</th>
      </tr>
    </thead>
    <tbody>
      <For each={props.paper.targets}>
        {({ no, text, measured }) => (
          <tr>
            <td class="num">{no}</td>
            <td>{text}</td>
            <td>{measured}</td>
          </tr>
        )}
      </For>
    </tbody>
  </table>
)
