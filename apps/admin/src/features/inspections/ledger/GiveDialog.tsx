/** Gives a community a bonus, a penalty or a veto with its reason; the scheme's limits hold for the total. */
import type { Month } from "@aiwei/domain/shared/Month"
import { useAttachThrough } from "@aiwei/queries/duty/attachFile"
import { useEvidenceDeeds } from "@aiwei/queries/evidence/inspectionQueries"
import { Field } from "@aiwei/ui/form/Field"
import { Select } from "@aiwei/ui/form/Select"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal, Show } from "solid-js"

import { useFrame } from "../../frame/FrameContext.tsx"
import { AskFirst } from "../../page/AskFirst.tsx"
import { FileField } from "../../page/FileField.tsx"
import { PlacePick } from "../../tasks/give/PlacePick.tsx"
import { useInspectionWords } from "../useInspectionWords.ts"

const kinds = ["bonus", "penalty", "veto"] as const
type Kind = (typeof kinds)[number]

interface Props {
  readonly period: Month
  readonly vetoes: ReadonlyArray<{ readonly code: string; readonly text: string }>
  readonly onClose: () => void
}

const createFields = () => {
  const [unit, setUnit] = createSignal<Suggestion | null>(null)
  const [kind, setKind] = createSignal<Kind>("bonus")
  const [points, setPoints] = createSignal("")
  const [veto, setVeto] = createSignal("")
  const [reason, setReason] = createSignal("")
  const [reference, setReference] = createSignal("")
  const [photo, setPhoto] = createSignal<File | null>(null)
  const what = { unit, setUnit, kind, setKind, points, setPoints, veto, setVeto }
  return { ...what, reason, setReason, reference, setReference, photo, setPhoto }
}

const createGift = (props: Props) => {
  const all = useInspectionWords()
  const it = () => all().ledger
  const deeds = useEvidenceDeeds(useFrame().office)
  const fields = createFields()
  const { unit, kind, points, veto, reason, reference, photo } = fields
  const attach = useAttachThrough("photo")
  const [tried, tryIt] = createSignal(false)
  const given = () => kind() !== "veto"
  const faults = () => ({
    unit: unit() === null ? it().unitMissing : null,
    points: given() && points().trim() === "" ? it().pointsMissing : null,
    veto: !given() && veto() === "" ? it().vetoMissing : null,
    reason: reason().trim() === "" ? it().reasonMissing : null
  })
  const shown = () => (tried() ? faults() : { unit: null, points: null, veto: null, reason: null })
  const wrong = () => {
    tryIt(true)
    return Object.values(faults()).find((fault) => fault !== null) ?? null
  }
  const act = async () => {
    const file = photo()
    return deeds.give.mutateAsync({
      unit: unit()?.value ?? "",
      period: props.period,
      kind: kind(),
      points: given() ? points().trim() : null,
      veto: given() ? null : veto(),
      reason: reason().trim(),
      reference: reference().trim(),
      photo: file === null ? null : await attach(file)
    })
  }
  return { ...fields, shown, wrong, act, given, it }
}

export default function GiveDialog(props: Props) {
  const gift = createGift(props)
  const { it } = gift
  return (
    <AskFirst
      title={it().add}
      lines={it().lines}
      actLabel={it().act}
      act={gift.act}
      done={it().done}
      wrong={gift.wrong}
      onClose={props.onClose}
    >
      <PlacePick
        label={it().unit}
        error={gift.shown().unit}
        value={gift.unit()}
        onChoose={gift.setUnit}
      />
      <What gift={gift} vetoes={props.vetoes} />
      <Field
        label={it().reason}
        autocomplete="off"
        maxlength={200}
        error={gift.shown().reason}
        value={gift.reason()}
        onInput={(event) => gift.setReason(event.currentTarget.value)}
      />
      <Field
        label={it().reference}
        autocomplete="off"
        maxlength={100}
        value={gift.reference()}
        onInput={(event) => gift.setReference(event.currentTarget.value)}
      />
      <FileField label={it().photo} hint={it().photoHint} onFile={gift.setPhoto} />
    </AskFirst>
  )
}

type Gift = ReturnType<typeof createGift>

/** Points, or which of the scheme's vetoes. */
const What = (props: { readonly gift: Gift; readonly vetoes: Props["vetoes"] }) => {
  const it = () => props.gift.it()
  return (
    <>
      <Select
        label={it().kind}
        value={props.gift.kind()}
        options={kinds.map((value) => ({ value, text: it().kinds[value] }))}
        onChoose={(value) => props.gift.setKind(kinds.find((one) => one === value) ?? "bonus")}
      />
      <Show
        when={props.gift.given()}
        fallback={
          <Select
            label={it().veto}
            error={props.gift.shown().veto}
            hint={props.vetoes.length === 0 ? it().noVetoes : undefined}
            value={props.gift.veto()}
            placeholder="—"
            options={props.vetoes.map(({ code, text }) => ({ value: code, text }))}
            onChoose={props.gift.setVeto}
          />
        }
      >
        <Field
          label={it().points}
          inputmode="decimal"
          autocomplete="off"
          error={props.gift.shown().points}
          value={props.gift.points()}
          onInput={(event) => props.gift.setPoints(event.currentTarget.value)}
        />
      </Show>
    </>
  )
}
