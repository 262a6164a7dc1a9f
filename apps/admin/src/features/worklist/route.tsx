/** `/worklist/:person?on=`: everything one officer has to see to on a day: tasks, contact points, places. */
import "../page/day/log.css"
import "../page/facts.css"
import "./worklist.css"
import { useWorklist, type Worklist } from "@aiwei/queries/duty/worklistQueries"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Icon } from "@aiwei/ui/Icon"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Tag } from "@aiwei/ui/Tag"
import { useParams } from "@solidjs/router"
import { createEffect, For, type JSX, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { placeHref } from "../duties/dutyLinks.ts"
import { pathText } from "../duties/pathText.ts"
import { useDutyNames } from "../duties/useDutyNames.ts"
import { useFrame } from "../frame/FrameContext.tsx"
import { Unrefreshed } from "../frame/Unrefreshed.tsx"
import { AnswerPage } from "../page/AnswerPage.tsx"
import { DayHead } from "../page/day/DayHead.tsx"
import { useDayAddress } from "../page/day/useDayAddress.ts"
import { taskHref } from "../tasks/taskLinks.ts"

export default function WorklistRoute() {
  const words = useWords()
  const frame = useFrame()
  const params = useParams<{ person: string }>()
  const t = () => words().sectors.work
  const day = useDayAddress()
  const found = useWorklist(() => params.person, day.on)
  const name = () => found.data?.person.name
  createEffect(() =>
    frame.stand({
      crumbs: [
        { text: words().frame.duty },
        { text: words().people.title, href: "/people" },
        { text: name() ?? t().name }
      ],
      dataAsOf: null
    })
  )
  return (
    <>
      <DayHead
        title={name() === undefined ? t().name : t().title(name() ?? "")}
        day={day}
        state={
          <Show when={found.data}>
            {(list) => <span class="day-share">{t().open(list().open)}</span>}
          </Show>
        }
      >
        <a class={buttonClass()} href={`/people?record=${encodeURIComponent(params.person)}`}>
          {t().toRecord}
        </a>
        <Button tone="bare" onClick={() => globalThis.print()}>
          <Icon name="print" />
          {words().register.print}
        </Button>
      </DayHead>
      <Unrefreshed query={found} />
      <AnswerPage
        query={found}
        refusal="PersonNotFound"
        refused={<EmptyState title={words().register.gone} />}
      >
        {(list) => <Parts list={list()} />}
      </AnswerPage>
    </>
  )
}

const Parts = (props: { readonly list: Worklist }) => {
  const words = useWords()
  const t = () => words().sectors.work
  const isEmpty = () => {
    const { tasks, contactPoints, places } = props.list
    return tasks.length + contactPoints.length + places.length === 0
  }
  return (
    <Show when={!isEmpty()} fallback={<EmptyState title={t().nothing} />}>
      <div class="worklist">
        <Part title={t().tasks} each={props.list.tasks}>
          {(task) => (
            <>
              <a href={taskHref(task.id, props.list.day)}>{task.title}</a>{" "}
              {words().officeTasks.steps.until(task.due)}{" "}
              <Show when={task.late}>
                <Tag tone="bad">{t().late}</Tag>
              </Show>
            </>
          )}
        </Part>
        <Part title={t().points} each={props.list.contactPoints}>
          {(point) => (
            <>
              <a href={`/contacts?record=${encodeURIComponent(point.id)}`}>{point.name}</a>{" "}
              <Tag tone={point.visited ? "ok" : "warn"}>
                {point.visited ? t().visited : t().notVisited}
              </Tag>
            </>
          )}
        </Part>
        <Part title={t().places} each={props.list.places}>
          {(place) => <Place place={place} on={props.list.day} />}
        </Part>
      </div>
    </Show>
  )
}

const Part = <Item,>(props: {
  readonly title: string
  readonly each: ReadonlyArray<Item>
  readonly children: (item: Item) => JSX.Element
}) => (
  <Show when={props.each.length > 0}>
    <section aria-label={props.title}>
      <h2>
        {props.title} <span>{props.each.length}</span>
      </h2>
      <ul class="day-log">
        <For each={props.each}>{(item) => <li>{props.children(item)}</li>}</For>
      </ul>
    </section>
  </Show>
)

const Place = (props: { readonly place: Worklist["places"][number]; readonly on: string }) => {
  const words = useWords()
  const duties = useDutyNames()
  const t = () => words().sectors.work
  return (
    <>
      <a href={placeHref(props.place.placeId, props.on)}>
        {pathText(words(), { path: props.place.place, level: props.place.level })}
      </a>{" "}
      <small>{words().register.join(props.place.duties.map(duties.named))}</small>
      <For each={props.place.open}>
        {(item) => (
          <p class="day-missing">
            {item.no === null ? item.name : t().stairwell(item.name, item.no)}：
            {t().kinds[item.kind]}
          </p>
        )}
      </For>
    </>
  )
}
