/** One household officer for all the ticked buildings, as a correction or from a day on. */
import type { Day } from "@aiwei/domain/shared/Day"
import type { BuildingRow } from "@aiwei/queries/registerQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { ConfirmDialog } from "@aiwei/ui/feedback/ConfirmDialog"
import { Combobox } from "@aiwei/ui/form/Combobox"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import type { RegisterPage } from "../register/createRegister.ts"

export const OfficerDialog = (props: {
  readonly page: RegisterPage<BuildingRow>
  readonly rows: ReadonlyArray<BuildingRow>
  readonly suggest: (text: string) => Promise<ReadonlyArray<string>>
  readonly onClose: () => void
}) => {
  const words = useWords()
  const frame = useFrame()
  const t = () => words().buildings
  const [officer, setOfficer] = createSignal<Suggestion | null>(null)
  const [found, setFound] = createSignal<ReadonlyArray<Suggestion>>([])
  const [from, setFrom] = createSignal<string | null>(today())
  const ask = async (text: string) => {
    const names = text.trim() === "" ? [] : await props.suggest(text).catch(() => [])
    setFound(names.map((name) => ({ value: name, text: name })))
  }
  return (
    <ConfirmDialog
      title={t().setOfficerOf(props.rows.length)}
      consequences={[t().setOfficerNote]}
      actLabel={t().setOfficer}
      leaveLabel={words().register.keep}
      onClose={props.onClose}
      onAct={async () => {
        const name = officer()?.text
        if (name === undefined) return words().register.needed
        const answer = await props.page.writes.changeMany(
          props.rows,
          { officer: name },
          from() as Day | null
        )
        if ("refused" in answer) return answer.refused
        frame.say(t().officerSet(name, props.rows.length))
        return null
      }}
    >
      <Combobox
        label={t().fields.officer}
        free
        value={officer()}
        onChoose={setOfficer}
        suggestions={found()}
        onQuery={(text) => void ask(text)}
        words={words().register.suggestions}
      />
      <DayField
        label={words().register.fromDay}
        hint={t().dayHint}
        value={from()}
        optional
        today={today()}
        words={words().tree.day}
        onChange={setFrom}
      />
    </ConfirmDialog>
  )
}
