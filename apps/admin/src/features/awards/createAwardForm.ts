/** A line of the register that is written down, or corrected: then it says why, and takes the place of the old one. */
import type { Day } from "@aiwei/domain/shared/Day"
import {
  type AwardRow,
  type NewAward,
  useAwardDeeds
} from "@aiwei/queries/publication/awardQueries"
import type { Suggestion } from "@aiwei/ui/form/Suggestion"
import { createSignal } from "solid-js"
import { createStore } from "solid-js/store"

import { today } from "../../format/today.ts"
import { useWords } from "../../words/language.tsx"
import { useFrame } from "../frame/FrameContext.tsx"
import { createSending } from "../page/day/sending.ts"
import { useAwardWords } from "./useAwardWords.ts"

export const awardLevels = [
  "national",
  "province",
  "prefecture",
  "county",
  "subdistrict",
  "other"
] as const

const textsOf = (row: AwardRow | null) => ({
  title: row?.title ?? "",
  grantor: row?.grantor ?? "",
  year: String(row?.year ?? today().slice(0, 4)),
  recheckYear: row?.recheckYear === null || row === null ? "" : String(row.recheckYear),
  docNo: row?.docNo ?? "",
  note: row?.note ?? "",
  reason: ""
})

const isYear = (text: string): boolean => /^\d{4}$/.test(text.trim())

/** `row`: the line that is corrected; `unit`: whose line a new one will most likely be. */
export const createAwardForm = (
  row: AwardRow | null,
  unit: Suggestion | null,
  onDone: (id: string) => void
) => {
  const words = useWords()
  const it = useAwardWords()
  const deeds = useAwardDeeds(useFrame().office)
  const { send, busy, refused } = createSending()
  const of = row === null ? unit : { value: row.unitId as string, text: row.unitName }
  const [place, setPlace] = createSignal<Suggestion | null>(of)
  const [level, setLevel] = createSignal<NewAward["level"]>(row?.level ?? "county")
  const [grantedOn, setGrantedOn] = createSignal<Day | null>(row?.grantedOn ?? null)
  const [texts, setTexts] = createStore(textsOf(row))
  const [tried, setTried] = createSignal(false)
  const wrong = (isWrong: boolean, text: string) => (tried() && isWrong ? text : null)
  const needed = (text: string) => wrong(text.trim() === "", words().register.needed)
  const errors = {
    place: () => wrong(place() === null, words().register.needed),
    title: () => needed(texts.title),
    grantor: () => needed(texts.grantor),
    year: () => wrong(!isYear(texts.year), it().yearBad),
    recheckYear: () =>
      wrong(texts.recheckYear.trim() !== "" && !isYear(texts.recheckYear), it().yearBad),
    reason: () => wrong(row !== null && texts.reason.trim() === "", it().reasonMissing)
  }
  const submit = async () => {
    setTried(true)
    const at = place()
    if (at === null || Object.values(errors).some((error) => error() !== null)) return
    const wanted = {
      place: at.value,
      level: level(),
      title: texts.title.trim(),
      grantor: texts.grantor.trim(),
      year: Number(texts.year),
      recheckYear: texts.recheckYear.trim() === "" ? null : Number(texts.recheckYear),
      grantedOn: grantedOn(),
      docNo: texts.docNo.trim(),
      note: texts.note.trim()
    }
    const act = async () => {
      const { id } =
        row === null
          ? await deeds.add.mutateAsync(wanted)
          : await deeds.change.mutateAsync({ ...wanted, id: row.id, reason: texts.reason.trim() })
      onDone(id)
    }
    await send(act, row === null ? it().saved(wanted.title) : it().changed(wanted.title))
  }
  const chosen = { place, setPlace, level, setLevel, grantedOn, setGrantedOn }
  return { ...chosen, texts, setTexts, errors, submit, busy, refused, corrects: row !== null }
}

export type AwardForm = ReturnType<typeof createAwardForm>
