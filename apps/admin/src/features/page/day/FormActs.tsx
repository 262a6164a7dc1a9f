/** The two buttons under a short form beside a list: it is sent, or left as it was. */
import { Button } from "@aiwei/ui/Button"

import { useWords } from "../../../words/language.tsx"

export const FormActs = (props: {
  readonly busy: boolean
  /** What the button does, where it is more than to save. */
  readonly act?: string
  readonly onClose: () => void
}) => {
  const words = useWords()
  return (
    <div class="panel-acts">
      <Button type="submit" tone="main" disabled={props.busy}>
        {props.busy ? words().register.saving : (props.act ?? words().register.save)}
      </Button>
      <Button onClick={() => props.onClose()}>{words().tree.edits.leave}</Button>
    </div>
  )
}
