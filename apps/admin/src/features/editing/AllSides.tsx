/** How many fields are asked for, and one answer to all of them where there are several. */
import { Button } from "@aiwei/ui/Button"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import type { ConflictAnswers } from "./createConflict.ts"

export function AllSides<Field extends string>(props: {
  readonly answers: ConflictAnswers<Field>
}) {
  const words = useWords()
  const said = () => words().editing.conflict
  const asked = () => props.answers.merged().asked
  return (
    <>
      <p>
        <b>{said().choose(asked().length)}</b>
      </p>
      <Show when={asked().length > 1}>
        <p class="all-sides">
          <Button size="small" onClick={() => props.answers.choose(asked(), "mine")}>
            {said().allMine}
          </Button>
          <Button size="small" onClick={() => props.answers.choose(asked(), "theirs")}>
            {said().allTheirs}
          </Button>
          <span>{said().each}</span>
        </p>
      </Show>
    </>
  )
}
