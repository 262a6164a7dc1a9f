/**
 * Two people changed the same record. Both texts stand side by side; only what both changed is asked for,
 * and nothing is saved before each of it has an answer. Leaving it gives back the form as it was.
 */
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { For, Show } from "solid-js"

import "./editing.css"
import { minuteOf } from "../../format/dayText.ts"
import { useWords } from "../../words/language.tsx"
import { actorText } from "../imports/actorText.ts"
import { AllSides } from "./AllSides.tsx"
import type { ConflictDialogProps } from "./ConflictDialogProps.ts"
import { createConflict } from "./createConflict.ts"
import { FieldSides } from "./FieldSides.tsx"
import { TakenFields } from "./TakenFields.tsx"

export function ConflictDialog<Field extends string>(props: ConflictDialogProps<Field>) {
  const words = useWords()
  const said = () => words().editing.conflict
  const answers = createConflict(props)
  const who = () =>
    said().who(
      props.by === null ? null : actorText(words(), props.by),
      props.at === null ? null : minuteOf(props.at)
    )
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onCancel()}
      title={said().title(props.what ?? "")}
      actLabel={said().act}
      leaveLabel={said().leave}
      busy={answers.left() > 0}
      onAct={() => props.onChoose(answers.merged().sides)}
    >
      <p>{who()}</p>
      <Show when={answers.merged().asked.length > 0} fallback={<p>{said().nothingToChoose}</p>}>
        <AllSides answers={answers} />
        <FieldSides answers={answers} labels={props.labels} edit={props} />
        <p class="hint" aria-live="polite">
          {answers.left() === 0 ? "" : said().left(answers.left())}
        </p>
      </Show>
      <For each={["mine", "theirs"] as const}>
        {(side) => (
          <TakenFields
            title={side === "mine" ? said().onlyMine : said().onlyTheirs}
            fields={answers.merged()[side === "mine" ? "onlyMine" : "onlyTheirs"]}
            labels={props.labels}
            before={props.base}
            after={props[side]}
          />
        )}
      </For>
    </Dialog>
  )
}
