/** The fields above the findings of a new inspection. */
import type { RoundKind } from "@aiwei/domain/assessment/scoring/Finding"
import { useRounds } from "@aiwei/queries/evidence/inspectionQueries"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"

import { useFrame } from "../../frame/FrameContext.tsx"
import { PlacePick } from "../../tasks/give/PlacePick.tsx"
import { type InspectionWords, useInspectionWords } from "../useInspectionWords.ts"
import type { Head } from "./createHead.ts"

const kindsOf = (it: InspectionWords): ReadonlyArray<RoundKind> =>
  Object.keys(it.kinds) as ReadonlyArray<RoundKind>

export const HeadFields = (props: { readonly head: Head }) => {
  const all = useInspectionWords()
  const it = () => all().form
  return (
    <div class="round-fields">
      <PlacePick
        label={it().unit}
        error={props.head.faults().unit}
        value={props.head.unit()}
        onChoose={props.head.setUnit}
      />
      <Select
        label={it().kind}
        value={props.head.kind()}
        options={kindsOf(all()).map((value) => ({ value, text: all().kinds[value] }))}
        onChoose={(value) =>
          props.head.setKind(kindsOf(all()).find((one) => one === value) ?? "unannounced")
        }
      />
      <Field
        label={it().day}
        type="date"
        error={props.head.faults().day}
        value={props.head.day()}
        onInput={(event) => props.head.setDay(event.currentTarget.value)}
      />
      <Field
        label={it().time}
        type="time"
        value={props.head.time()}
        onInput={(event) => props.head.setTime(event.currentTarget.value)}
      />
      <Field
        label={it().inspectors}
        hint={it().inspectorsHint}
        autocomplete="off"
        error={props.head.faults().inspectors}
        value={props.head.names()}
        onInput={(event) => props.head.setNames(event.currentTarget.value)}
      />
      <DoubleOf head={props.head} />
      <Field
        label={it().note}
        autocomplete="off"
        maxlength={200}
        value={props.head.note()}
        onInput={(event) => props.head.setNote(event.currentTarget.value)}
      />
    </div>
  )
}

/** Rounds of this community and month are offered by kind and day alone: what they found is not told here. */
const DoubleOf = (props: { readonly head: Head }) => {
  const all = useInspectionWords()
  const it = () => all().form
  const frame = useFrame()
  const rounds = useRounds(frame.office, () => ({ period: props.head.period(), unit: null }))
  const options = () => {
    const unit = props.head.unit()?.value
    const own = (rounds.data ?? []).filter(
      (one) => one.unitId === unit && one.withdrawn === null && one.doubleOf === null
    )
    const said = own.map(({ id, day, kind }) => ({
      value: id as string,
      text: `${day} ${all().kinds[kind]}`
    }))
    return [{ value: "", text: it().notDouble }, ...said]
  }
  return (
    <Select
      label={it().double}
      hint={it().doubleHint}
      value={props.head.double()}
      options={options()}
      onChoose={props.head.setDouble}
    />
  )
}
