/** `/groups/:id/document?on=`: the paper that sets up a group, or tells of its adjusted roster, to be printed. */
import "../../frame/formPage.css"
import { useGroup, type GroupShown } from "@aiwei/queries/duty/groupQueries"
import { useParams } from "@solidjs/router"
import { createEffect, createMemo, For, Show } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { useFrame } from "../../frame/FrameContext.tsx"
import { AnswerPage } from "../../page/AnswerPage.tsx"
import { chineseNumber } from "../../papers/chineseDay.ts"
import { PaperPage } from "../../papers/PaperPage.tsx"
import { groupsAddress } from "../groupsAddress.ts"
import { groupDocument } from "./groupDocument.ts"

export default function DocumentRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ id: string }>()
  const day = groupsAddress()
  const found = useGroup(() => params.id, day.on)
  const it = () => words().groups
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: it().title, href: "/groups" },
        { text: it().document.title }
      ],
      dataAsOf: null
    })
  )
  return <AnswerPage query={found}>{(shown) => <Paper shown={shown()} />}</AnswerPage>
}

const Paper = (props: { readonly shown: GroupShown }) => {
  const words = useWords()
  const it = () => words().groups.document
  const empty = () => props.shown.roster.filter(({ holder }) => holder === null).length
  const paper = createMemo(() => groupDocument(props.shown))
  const warnings = () => [
    ...(empty() === 0 ? [] : [it().empty(empty())]),
    ...(paper().number === null ? [it().noNumber] : [])
  ]
  const back = () => `/groups?record=${props.shown.group.id}&on=${props.shown.day}`
  return (
    <PaperPage
      title={it().title}
      back={{ href: back(), text: it().back }}
      printText={it().print}
      warnings={warnings()}
      note={it().fonts}
    >
      <article class="official" lang="zh-CN">
        <Show when={paper().number}>{(number) => <p class="official-number">{number()}</p>}</Show>
        <h2>{paper().title}</h2>
        <p class="official-to">{paper().addressees}</p>
        <p>{paper().opening}</p>
        <Parts paper={paper()} />
        <div class="official-sign">
          <p>{paper().signer}</p>
          <p>{paper().day}</p>
        </div>
      </article>
    </PaperPage>
  )
}

const Parts = (props: { readonly paper: ReturnType<typeof groupDocument> }) => {
  const hasDuties = () => props.paper.duties.length > 0
  const part = (at: number) => chineseNumber(at)
  return (
    <>
      <h3>一、领导小组组成人员</h3>
      <Members paper={props.paper} />
      <Show when={hasDuties()}>
        <h3>二、工作职责</h3>
        <For each={props.paper.duties}>
          {({ role, text }, at) => (
            <p>
              （{chineseNumber(at() + 1)}）{role}：{text}
            </p>
          )}
        </For>
      </Show>
      <h3>{part(hasDuties() ? 3 : 2)}、办公室设置</h3>
      <p>{props.paper.office}</p>
      <Show when={props.paper.exOfficio}>{(text) => <p>{text()}</p>}</Show>
    </>
  )
}

const Members = (props: { readonly paper: ReturnType<typeof groupDocument> }) => (
  <dl class="official-roster">
    <For each={props.paper.roster}>
      {({ role, people }) => (
        <div>
          <dt>
            <span>{role}</span>：
          </dt>
          <dd>
            <For each={people}>
              {({ name, post }) => (
                <div>
                  <span>{name}</span>
                  <span>{post}</span>
                </div>
              )}
            </For>
          </dd>
        </div>
      )}
    </For>
  </dl>
)
