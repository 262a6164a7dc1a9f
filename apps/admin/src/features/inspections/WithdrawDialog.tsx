/** Takes back a round, a finding or an entry of the ledger: it stays on record with who and why. */
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal } from "solid-js"

import { AskFirst } from "../page/AskFirst.tsx"
import { useInspectionWords } from "./useInspectionWords.ts"

export const WithdrawDialog = (props: {
  readonly title: string
  readonly lines: ReadonlyArray<string>
  readonly act: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}) => {
  const it = useInspectionWords()
  const [reason, setReason] = createSignal("")
  const [failed, fail] = createSignal<string | null>(null)
  const wrong = () => {
    fail(reason().trim() === "" ? it().withdraw.reasonMissing : null)
    return failed()
  }
  return (
    <AskFirst
      title={props.title}
      lines={props.lines}
      actLabel={it().withdraw.act}
      act={() => props.act(reason().trim())}
      done={it().withdraw.done}
      wrong={wrong}
      onClose={props.onClose}
    >
      <TextArea
        label={it().withdraw.reason}
        error={failed()}
        maxlength={500}
        value={reason()}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
    </AskFirst>
  )
}
