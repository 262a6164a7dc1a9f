/** `/tasks/:id?on=`: one task whole: how far, milestones, the leaves nobody has, and its parts as a tree. */
import "../page/facts.css"
import "./tasks.css"
import { type TaskShown, useTask, useTaskProgress } from "@aiwei/queries/duty/taskQueries"
import { buttonClass } from "@aiwei/ui/Button"
import { AsOf } from "@aiwei/ui/day/AsOf"
import { PageHead } from "@aiwei/ui/shell/PageHead"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { useParams } from "@solidjs/router"
import { createEffect, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { placeHref } from "../duties/dutyLinks.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { Facts } from "../page/Facts.tsx"
import { CardActs } from "./card/CardActs.tsx"
import { CardDialogs } from "./card/CardDialogs.tsx"
import { createCard, type CardPage } from "./card/createCard.ts"
import { Milestones } from "./card/Milestones.tsx"
import { OpenLeaves } from "./card/OpenLeaves.tsx"
import { PartTree } from "./card/PartTree.tsx"
import { Share } from "./Share.tsx"
import { StateTag } from "./StateTag.tsx"
import { stateOf } from "./taskState.ts"

export default function TaskRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ id: string }>()
  const t = () => words().officeTasks
  const day = useDayAddress()
  const task = useTask(() => params.id, day.on)
  const progress = useTaskProgress(
    () => params.id,
    () => null,
    day.on
  )
  const page = createCard({ id: () => params.id, day, task, progress })
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.daily },
        { text: t().title, href: "/tasks" },
        { text: task.data?.title ?? t().record }
      ],
      dataAsOf: null
    })
  )
  return (
    <>
      <PageHead
        title={task.data?.title ?? t().record}
        state={<Now page={page} />}
        actions={
          <>
            <AsOf
              label={words().tree.asOf}
              value={day.on()}
              today={day.today}
              words={words().tree.day}
              onChange={day.goToDay}
            />
            <Show when={task.data}>{(one) => <CardActs page={page} task={one()} />}</Show>
          </>
        }
      />
      <Unrefreshed query={task} />
      <Unrefreshed query={progress} />
      <AnswerPage
        query={task}
        refusal="TaskNotFound"
        refused={
          <EmptyState title={t().gone} text={t().goneTodo}>
            <a class={buttonClass()} href="/tasks">
              {t().toList}
            </a>
          </EmptyState>
        }
      >
        {(one) => <Card page={page} task={one()} />}
      </AnswerPage>
      <CardDialogs page={page} />
    </>
  )
}

const Now = (props: { readonly page: CardPage }) => {
  const { task, progress, day } = props.page
  return (
    <Show when={task.data}>
      {(one) => <StateTag state={stateOf(one(), progress.data?.whole, day.on())} />}
    </Show>
  )
}

const Card = (props: { readonly page: CardPage; readonly task: TaskShown }) => {
  const words = useWords()
  const t = () => words().officeTasks
  const { page } = props
  const facts = () => {
    const { unitId, placeName, ownerName, due, madeOn, text, endReason } = props.task
    const whole = page.progress.data?.whole
    const it = t().columns
    return [
      [it.place, <a href={placeHref(unitId, page.day.on())}>{placeName}</a>],
      [it.owner, ownerName === "" ? t().noOwner : ownerName],
      [it.due, due],
      [it.madeOn, madeOn],
      ...(whole === undefined || whole.leaves === 0
        ? []
        : [[it.progress, <Share of={whole} name={props.task.title} whole />] as const]),
      ...(text === "" ? [] : [[t().text, text] as const]),
      ...(endReason === null || endReason === "" ? [] : [[t().endReason, endReason] as const])
    ] as const
  }
  return (
    <div class="task-card">
      <div class="task-side">
        <Facts facts={facts()} />
        <Milestones page={page} task={props.task} />
      </div>
      <div class="task-parts">
        <OpenLeaves page={page} />
        <PartTree page={page} task={props.task} />
      </div>
    </div>
  )
}
