/** Puts somebody on a register beside the staff list, from a day on. */
import { type RegisterKind, useRegisterDeeds } from "@aiwei/queries/duty/trainingQueries"
import { DayField } from "@aiwei/ui/day/DayField"
import { Dialog } from "@aiwei/ui/feedback/Dialog"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import { Notice } from "@aiwei/ui/Notice"
import { createSignal } from "solid-js"

import { asDay } from "../../../format/asDay.ts"
import { today } from "../../../format/today.ts"
import { useWords } from "../../../words/language.tsx"
import { refusalText } from "../../../words/refusalText.ts"
import { useFrame } from "../../frame/FrameContext.tsx"

const registers: ReadonlyArray<RegisterKind> = [
  "fullTime",
  "partTime",
  "expert",
  "volunteer",
  "outside"
]
const texts = ["field", "availability", "certificate"] as const

interface PutProps {
  readonly id: string
  readonly name: string
  readonly onClose: () => void
}

const createPut = (props: PutProps) => {
  const words = useWords()
  const frame = useFrame()
  const { put } = useRegisterDeeds()
  const [register, setRegister] = createSignal<RegisterKind>("fullTime")
  const [on, setOn] = createSignal(today())
  const [written, write] = createSignal({ field: "", availability: "", certificate: "" })
  const [refused, refuse] = createSignal<string | null>(null)
  const t = () => words().trainings
  const act = async () => {
    refuse(null)
    try {
      await put.mutateAsync({ person: props.id, register: register(), ...written(), on: on() })
      frame.say(t().putDone(props.name, t().registerKinds[register()]))
      props.onClose()
    } catch (thrown) {
      refuse(refusalText(words(), thrown))
    }
  }
  const busy = () => put.isPending
  return { register, setRegister, on, setOn, written, write, refused, act, busy }
}

export default function PutDialog(props: PutProps) {
  const words = useWords()
  const { register, setRegister, on, setOn, written, write, refused, act, busy } = createPut(props)
  const t = () => words().trainings
  const labels = () => ({
    field: t().putField,
    availability: t().putTime,
    certificate: t().putCertificate
  })
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && props.onClose()}
      title={t().putTitle(props.name)}
      actLabel={t().putAct}
      leaveLabel={t().leave}
      onAct={() => void act()}
      busy={busy()}
    >
      <Select
        label={t().putKind}
        value={register()}
        options={registers.map((value) => ({ value, text: t().registerKinds[value] }))}
        onChoose={(chosen) => setRegister(registers.find((one) => one === chosen) ?? register())}
      />
      {texts.map((key) => (
        <Field
          label={labels()[key]}
          name={`register-${key}`}
          maxLength={100}
          autocomplete="off"
          value={written()[key]}
          onInput={(event) => write({ ...written(), [key]: event.currentTarget.value })}
        />
      ))}
      <DayField
        label={t().putOn}
        value={on()}
        today={today()}
        words={words().tree.day}
        onChange={(day) => {
          if (day !== null) setOn(asDay(day))
        }}
      />
      <Notice text={refused()} />
    </Dialog>
  )
}
