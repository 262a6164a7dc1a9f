/** What can be done with the ticked rows. They are asked for when a button is pressed, not before. */
import { Button } from "@aiwei/ui/Button"
import type { RowSelection } from "@aiwei/ui/table/model/RowSelection"
import { createSignal, For } from "solid-js"

import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"
import type { RegisterPage } from "../createRegister.ts"
import type { RecordRow } from "../Register.ts"
import { mostRows, selectedRows } from "../selectedRows.ts"

export interface BatchAct<Row> {
  readonly text: string
  readonly act: (rows: ReadonlyArray<Row>) => void
}

export const BatchBar = <Row extends RecordRow>(props: {
  readonly page: RegisterPage<Row>
  readonly selection: RowSelection
  readonly acts: ReadonlyArray<BatchAct<Row>>
}) => {
  const words = useWords()
  const frame = useFrame()
  const [busy, setBusy] = createSignal(false)
  const start = async (act: BatchAct<Row>["act"]) => {
    setBusy(true)
    try {
      const { register, asked } = props.page
      const rows = await selectedRows(register, asked(), props.selection)
      if (rows === null) frame.say(words().register.tooMany(mostRows))
      else if (rows.length > 0) act(rows)
    } catch (thrown) {
      frame.say(refusalText(words(), thrown))
    }
    setBusy(false)
  }
  return (
    <For each={props.acts}>
      {({ text, act }) => (
        <Button size="small" disabled={busy()} onClick={() => void start(act)}>
          {text}
        </Button>
      )}
    </For>
  )
}
