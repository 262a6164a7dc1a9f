/** Asks before a step, tells what it does, and takes what it needs: a reason, or the role to approve as. */
import type { GrantedRole } from "@aiwei/domain/access/rights/Role"
import { Select } from "@aiwei/ui/form/Select"
import { TextArea } from "@aiwei/ui/form/TextArea"
import { createSignal, Show } from "solid-js"

import { useWords } from "../../words/language.tsx"
import { AskFirst } from "../page/AskFirst.tsx"
import type { Desk } from "./createDesk.ts"
import { type Deed, rolesToApprove } from "./deskDeeds.ts"
import { correctedVersion, type DeskMonth, nextVersion } from "./deskSteps.ts"
import { roleNames } from "./lackSentence.ts"
import { usePublicationWords } from "./usePublicationWords.ts"

/** A correction says why when it is begun: handed in, or published straight. */
const asksReason = (deed: Deed, month: DeskMonth): boolean =>
  deed === "giveBack" ||
  (correctedVersion(month) !== null && month.review.open === null && deed !== "approve")

export default function StepDialog(props: {
  readonly deed: Deed
  readonly month: DeskMonth
  readonly desk: Desk
}) {
  const words = useWords()
  const it = usePublicationWords()
  const [reason, setReason] = createSignal("")
  const [failed, fail] = createSignal<string | null>(null)
  const open = () => props.month.review.open
  const roles = () => {
    const review = open()
    return review === null || props.deed !== "approve"
      ? []
      : rolesToApprove(review, props.desk.hand())
  }
  const [role, setRole] = createSignal<GrantedRole | undefined>(roles()[0])
  const period = props.desk.period()
  const version = nextVersion(props.month) ?? 1
  const returns = () => props.deed === "giveBack"
  const asks = () => asksReason(props.deed, props.month)
  const wrong = (): string | null => {
    const missing = returns() && reason().trim() === "" ? it().returnReasonMissing : null
    fail(missing)
    return missing
  }
  const act = () => {
    const given = reason().trim() || undefined
    return props.desk.deeds[props.deed].mutateAsync({
      period,
      ...(asks() && given !== undefined ? { reason: given } : {}),
      ...(props.deed === "approve" && role() !== undefined ? { role: role() } : {})
    })
  }
  return (
    <AskFirst
      title={it().ask[props.deed](period)}
      lines={it().told[props.deed]}
      actLabel={
        props.deed === "publish" || props.deed === "submit"
          ? it().deeds[props.deed](version)
          : it().deeds[props.deed]
      }
      act={act}
      done={it().done[props.deed](period)}
      wrong={wrong}
      onClose={() => props.desk.ask(null)}
    >
      <Show when={roles().length > 1}>
        <Select
          label={it().asRole}
          value={role() ?? ""}
          options={roles().map((value) => ({ value, text: roleNames(words(), [value]) }))}
          onChoose={(value) => setRole(roles().find((one) => one === value))}
        />
      </Show>
      <Show when={asks()}>
        <TextArea
          label={returns() ? it().returnReason : it().correctReason}
          {...(returns() ? {} : { hint: it().correctReasonHint })}
          error={failed()}
          value={reason()}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Show>
    </AskFirst>
  )
}
