/** One household officer for all the ticked buildings, as a correction or from a day on. */
import type { Day } from "@aiwei/domain/shared/Day"
import type { BuildingRow } from "@aiwei/queries/registerQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { createSignal } from "solid-js"

import { asDay } from "../../format/asDay.ts"
import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import type { RegisterPage } from "../register/createRegister.ts"
import { NameField } from "../register/suggest/NameField.tsx"

export const OfficerDialog = (props: {
  readonly page: RegisterPage<BuildingRow>
  readonly rows: ReadonlyArray<BuildingRow>
  readonly onClose: () => void
}) => {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().buildings
  const [officer, setOfficer] = createSignal("")
  const [missing, setMissing] = createSignal(false)
  const [from, setFrom] = createSignal<Day | null>(today())
  const write = async () => {
    const name = officer().trim()
    setMissing(name === "")
    if (name === "") return words().register.needed
    const answer = await props.page.writes.changeMany(props.rows, { officer: name }, from())
    if ("refused" in answer) return answer.refused
    frame.say(t().officerSet(name, props.rows.length))
    return null
  }
  return (
    <ConfirmDialog
      title={t().setOfficerOf(props.rows.length)}
      consequences={[t().setOfficerNote]}
      actLabel={t().setOfficer}
      leaveLabel={words().register.keep}
      onClose={props.onClose}
      onAct={write}
    >
      <NameField
        label={t().fields.officer}
        name={officer()}
        error={missing() ? words().register.needed : null}
        onName={setOfficer}
      />
      <DayField
        label={words().register.fromDay}
        hint={t().dayHint}
        value={from()}
        optional
        today={today()}
        words={words().tree.day}
        onChange={(day) => setFrom(day === null ? null : asDay(day))}
      />
    </ConfirmDialog>
  )
}
