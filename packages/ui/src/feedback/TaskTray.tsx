/** The long tasks at the foot of the screen: folded to one line, opened to a list. Gone when empty. */
import { For, Match, Show, Switch } from "solid-js"

import { Button } from "../Button.tsx"
import { Icon, type IconName } from "../Icon.tsx"
import type { Task, Tasks } from "./createTasks.ts"
import { Progress } from "./Progress.tsx"

export interface TaskWords {
  readonly title: (running: number, all: number) => string
  readonly stop: string
  readonly clear: string
  readonly states: { readonly [S in Task["state"]]: string }
}

const icons: { readonly [S in Task["state"]]: IconName } = {
  running: "clock",
  done: "check",
  failed: "warning",
  stopped: "stop"
}

export const TaskTray = (props: { readonly tasks: Tasks; readonly words: TaskWords }) => {
  const all = () => props.tasks.tasks()
  const running = () => all().filter(({ state }) => state === "running").length
  return (
    <Show when={all().length > 0}>
      <details class="task-tray">
        <summary>
          <span role="status">{props.words.title(running(), all().length)}</span>
        </summary>
        <ul>
          <For each={all()}>
            {(task) => <Line task={task} tasks={props.tasks} words={props.words} />}
          </For>
        </ul>
      </details>
    </Show>
  )
}

const Line = (props: { readonly task: Task; readonly tasks: Tasks; readonly words: TaskWords }) => (
  <li>
    <Icon name={icons[props.task.state]} />
    <div>
      <p>
        {props.task.label}
        <small>{props.task.text || props.words.states[props.task.state]}</small>
      </p>
      <Show when={props.task.state === "running"}>
        <Progress label={props.task.label} done={props.task.done} of={props.task.of} />
      </Show>
    </div>
    <Switch
      fallback={
        <Button
          tone="bare"
          size="small"
          aria-label={`${props.words.clear} ${props.task.label}`}
          onClick={() => props.tasks.clear(props.task.id)}
        >
          <Icon name="close" />
        </Button>
      }
    >
      <Match when={props.task.state === "running"}>
        <Button
          size="small"
          aria-label={`${props.words.stop} ${props.task.label}`}
          onClick={() => props.tasks.stop(props.task.id)}
        >
          {props.words.stop}
        </Button>
      </Match>
      <Match when={props.task.result}>
        {(result) => (
          <Button
            size="small"
            onClick={() => {
              result().open()
              props.tasks.clear(props.task.id)
            }}
          >
            {result().label}
          </Button>
        )}
      </Match>
    </Switch>
  </li>
)
