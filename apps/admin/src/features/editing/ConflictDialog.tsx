/**
 * Two people changed the same record. Both texts stand side by side; only what both changed is asked for,
 * and nothing is saved before each of it has an answer. Leaving it gives back the form as it was.
 */
import { Button } from "@aiwei/ui/Button"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { createMemo, createSignal, For, Show } from "solid-js"

import "./editing.css"
import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { actorText } from "../imports/actorText.ts"
import type { ConflictDialogProps } from "./ConflictDialogProps.ts"
import { FieldSides } from "./FieldSides.tsx"
import { mergedEdit, type Side } from "./mergedEdit.ts"
import { TakenFields } from "./TakenFields.tsx"

/** The answer to a field, with what stood there when it was given: another text is another question. */
interface Answer {
  readonly side: Side
  readonly to: string
}

export function ConflictDialog<Field extends string>(props: ConflictDialogProps<Field>) {
  const words = useWords()
  const said = () => words().editing.conflict
  const fields = () => Object.keys(props.labels) as Array<Field>
  const [answers, setAnswers] = createSignal<Partial<Record<Field, Answer>>>({})
  const chosen = (field: Field): Side | null => {
    const answer = answers()[field]
    return answer !== undefined && answer.to === props.theirs[field] ? answer.side : null
  }
  const merged = createMemo(() => {
    const sides: Partial<Record<Field, Side>> = {}
    for (const field of fields()) {
      const side = chosen(field)
      if (side !== null) sides[field] = side
    }
    return mergedEdit(fields(), props, sides)
  })
  const left = () => merged().asked.filter((field) => chosen(field) === null).length
  const choose = (asked: ReadonlyArray<Field>, side: Side) =>
    setAnswers((before) => {
      const after = { ...before }
      for (const field of asked) after[field] = { side, to: props.theirs[field] }
      return after
    })
  return (
    <Dialog
      open
      stays
      onOpenChange={(open) => !open && props.onCancel()}
      title={said().title(props.what ?? "")}
      actLabel={said().act}
      leaveLabel={said().leave}
      busy={left() > 0}
      onAct={() => props.onChoose(merged().sides)}
    >
      <p>
        {said().who(
          props.by === null ? null : actorText(words(), props.by),
          props.at === null ? null : minuteOf(props.at)
        )}
      </p>
      <Show when={merged().asked.length > 0} fallback={<p>{said().nothingToChoose}</p>}>
        <p>
          <b>{said().choose(merged().asked.length)}</b>
        </p>
        <Show when={merged().asked.length > 1}>
          <p class="all-sides">
            <Button size="small" onClick={() => choose(merged().asked, "mine")}>
              {said().allMine}
            </Button>
            <Button size="small" onClick={() => choose(merged().asked, "theirs")}>
              {said().allTheirs}
            </Button>
            <span>{said().each}</span>
          </p>
        </Show>
        <FieldSides
          fields={merged().asked}
          labels={props.labels}
          edit={props}
          chosen={chosen}
          onChoose={(field, side) => choose([field], side)}
        />
        <p class="hint" aria-live="polite">
          {left() === 0 ? "" : said().left(left())}
        </p>
      </Show>
      <For each={["mine", "theirs"] as const}>
        {(side) => (
          <TakenFields
            title={side === "mine" ? said().onlyMine : said().onlyTheirs}
            fields={side === "mine" ? merged().onlyMine : merged().onlyTheirs}
            labels={props.labels}
            before={props.base}
            after={props[side]}
          />
        )}
      </For>
    </Dialog>
  )
}
