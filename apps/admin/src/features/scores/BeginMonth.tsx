/** A month without a sheet: it can be imported, or begun here by hand when there is a scheme for it. */
import type { SheetView } from "@aiwei/domain/assessment/sheet/SheetView"
import { Button, buttonClass } from "@aiwei/ui/Button"
import { Notice } from "@aiwei/ui/Notice"
import { EmptyState } from "@aiwei/ui/states/EmptyState"
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { refusalText } from "../../words/refusalText.ts"
import type { ScoresController } from "./createScoresController.ts"
import { NoScheme } from "./NoScheme.tsx"

export const BeginMonth = (props: {
  readonly sheet: SheetView
  readonly controller: ScoresController
}) => {
  const words = useWords()
  const it = () => props.controller
  return (
    <Show when={props.sheet.scheme} fallback={<NoScheme text={words().scores.noSchemeTodo} />}>
      {(scheme) => (
        <EmptyState
          title={words().scores.notBegun(props.sheet.period)}
          text={words().scores.notBegunTodo(scheme().name)}
        >
          <Notice
            text={it().beginRefused() === null ? null : refusalText(words(), it().beginRefused())}
          />
          <Show when={it().mayBegin}>
            <p class="begin-acts">
              <a class={buttonClass()} href="/import">
                {words().ranking.toImport}
              </a>
              <Button tone="main" disabled={it().beginning()} onClick={() => it().begin()}>
                {words().scores.begin}
              </Button>
            </p>
          </Show>
        </EmptyState>
      )}
    </Show>
  )
}
