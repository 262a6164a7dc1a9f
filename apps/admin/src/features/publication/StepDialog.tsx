/** Asks before a step, tells what it does, and takes what it needs: a reason, or the role to approve as. */
import type { ApproverRole } from "@aiwei/domain/access/rights/ApproverRole"
import { Select } from "@aiwei/ui/form/Select"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { AskFirst } from "../page/AskFirst.tsx"
import type { Desk } from "./createDesk.ts"
import { type Deed, isForward, rolesToApprove } from "./deskDeeds.ts"
import { correctedVersion, type DeskMonth, nextVersion } from "./deskSteps.ts"
import { deedText, roleNames } from "./lackSentence.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

/** A correction says why when it is begun: handed in, or published straight. */
const asksReason = (deed: Deed, month: DeskMonth): boolean =>
  deed === "giveBack" ||
  (correctedVersion(month) !== null && month.review.open === null && deed !== "approve")

interface Props {
  readonly deed: Deed
  readonly month: DeskMonth
  readonly desk: Desk
}

const createStep = (props: Props) => {
  const it = usePublicationWords()
  const [reason, setReason] = createSignal("")
  const [failed, fail] = createSignal<string | null>(null)
  const roles = () => {
    const { open } = props.month.review
    return open === null || props.deed !== "approve" ? [] : rolesToApprove(open, props.desk.hand())
  }
  const [role, setRole] = createSignal<ApproverRole | undefined>(roles()[0])
  const asks = asksReason(props.deed, props.month)
  /** What was handed in is over once it is done: the version is that of the moment of asking. */
  const [period, version] = [props.desk.period(), nextVersion(props.month) ?? 1]
  const wrong = (): string | null => {
    const missing = props.deed === "giveBack" && reason().trim() === ""
    fail(missing ? it().returnReasonMissing : null)
    return failed()
  }
  const act = () => {
    const given = reason().trim()
    return props.desk.deeds[props.deed].mutateAsync({
      period,
      ...(asks && given !== "" ? { reason: given } : {}),
      ...(props.deed === "approve" && role() !== undefined ? { role: role() } : {})
    })
  }
  return { reason, setReason, failed, roles, role, setRole, asks, period, version, wrong, act }
}

export default function StepDialog(props: Props) {
  const words = useWords()
  const it = usePublicationWords()
  const step = createStep(props)
  const returns = () => props.deed === "giveBack"
  return (
    <AskFirst
      title={it().ask[props.deed](step.period)}
      lines={it().told[props.deed]}
      actLabel={deedText(it(), props.deed, step.version)}
      actTone={isForward(props.deed) ? "main" : "plain"}
      act={step.act}
      done={it().done[props.deed](step.period)}
      wrong={step.wrong}
      onClose={() => props.desk.ask(null)}
    >
      <Show when={step.roles().length > 1}>
        <Select
          label={it().asRole}
          value={step.role() ?? ""}
          options={step.roles().map((value) => ({ value, text: roleNames(words(), [value]) }))}
          onChoose={(value) => step.setRole(step.roles().find((one) => one === value))}
        />
      </Show>
      <Show when={step.asks}>
        <TextArea
          label={returns() ? it().returnReason : it().correctReason}
          {...(returns() ? {} : { hint: it().correctReasonHint })}
          error={step.failed()}
          value={step.reason()}
          onInput={(event) => step.setReason(event.currentTarget.value)}
        />
      </Show>
    </AskFirst>
  )
}
