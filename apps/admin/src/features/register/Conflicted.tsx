/** Two people at the same record: both texts, to choose from, as long as a write waits for the choice. */
import { Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { ConflictDialog } from "../editing/ConflictDialog.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import type { RegisterPage } from "./createRegister.ts"
import type { RecordRow } from "./Register.ts"

export const Conflicted = <Row extends RecordRow>(props: { readonly page: RegisterPage<Row> }) => {
  const words = useWords()
  const { register, writes } = props.page
  const frame = useFrame()
  return (
    <Show when={writes.conflict()} keyed>
      {(conflict) => (
        <ConflictDialog
          labels={Object.fromEntries(
            register.fields
              .filter(({ onlyNew }) => onlyNew !== true)
              .map(({ key }) => [key, register.labels(words())[key] ?? key])
          )}
          what={register.rowName(conflict.row)}
          base={conflict.base}
          mine={conflict.mine}
          theirs={conflict.theirs}
          by={conflict.by}
          at={conflict.at}
          onChoose={conflict.settle}
          onCancel={() => {
            conflict.settle(null)
            frame.say(words().register.conflictLeft)
          }}
        />
      )}
    </Show>
  )
}
