/**
 * The terms of a year as they are typed, and as the server takes them. A step of the other scale is a line:
 * name, from, to, points; square brackets hold their end, round ones do not. Pure.
 */
import type { YearView, YearWanted } from "@aiwei/queries/publication/appraisalQueries"

import { brief } from "../../format/pointsText.ts"
import { readThousandths, written } from "../scores/live/thousandths.ts"
import { readPass } from "./passText.ts"

export interface TermsDraft {
  /** Of the twelve months. */
  readonly weights: ReadonlyArray<string>
  readonly missing: NonNullable<YearWanted["missing"]>
  readonly pass: string
  readonly included: boolean
  readonly scale: string
}

export interface ReadTerms {
  /** Null while something cannot be read. */
  readonly wanted: YearWanted | null
  /** Which of the twelve cannot be read. */
  readonly weights: ReadonlyArray<number>
  readonly noMonth: boolean
  readonly pass: boolean
  /** The first line that cannot be read. */
  readonly scale: number | null
}

type Terms = YearView["terms"]
type Step = NonNullable<YearWanted["scale"]>[number]

const monthOf = (year: number, at: number): string => `${year}-${String(at + 1).padStart(2, "0")}`

const endText = (end: Step["from"]): string => (end === null ? "-" : brief(written(end.at)))

const stepText = ({ name, from, to, gives }: Step): string => {
  const open = from?.included === false ? "(" : "["
  const close = to?.included === false ? ")" : "]"
  const points = gives === null ? "" : ` ${brief(written(gives))}`
  return `${name} ${open}${endText(from)}, ${endText(to)}${close}${points}`
}

/** Null: as a year begins, all months alike. */
export const draftOf = (terms: Terms | null): TermsDraft => ({
  weights: Array.from({ length: 12 }, (_, at) => {
    if (terms === null) return "1"
    const found = terms.months.find(({ month }) => month === monthOf(terms.year, at))
    return String(found?.weight ?? 0)
  }),
  missing: terms?.missing ?? "exclude",
  pass: terms?.pass === undefined ? "" : brief(written(terms.pass.at)),
  included: terms?.pass?.included ?? true,
  scale: (terms?.scale ?? []).map(stepText).join("\n")
})

const line =
  /^(.+?)\s*([[(（【])\s*([^,，\s]+)\s*[,，]\s*([^)\]）】\s]+)\s*([\])）】])\s*([+-]?[\d.]+)?$/

const endIn = (text: string, included: boolean): Step["from"] | undefined => {
  if (text === "-" || text === "－" || text === "—") return null
  const at = readThousandths(text)
  return at === null ? undefined : { at, included }
}

const stepIn = (text: string): Step | null => {
  const [, name = "", open = "", low = "", high = "", close = "", points] =
    line.exec(text.trim()) ?? []
  const from = endIn(low, open === "[" || open === "【")
  const to = endIn(high, close === "]" || close === "】")
  const gives = points === undefined ? null : readThousandths(points)
  if (name === "" || from === undefined || to === undefined) return null
  if (points !== undefined && gives === null) return null
  return { name, from, to, gives }
}

const scaleIn = (text: string) => {
  const lines = text.split("\n").map((one, at) => ({ at: at + 1, text: one }))
  const given = lines.filter((one) => one.text.trim() !== "")
  const steps = given.map((one) => ({ at: one.at, step: stepIn(one.text) }))
  const wrong = steps.find(({ step }) => step === null)?.at ?? null
  return { wrong, steps: steps.flatMap(({ step }) => (step === null ? [] : [step])) }
}

const isWeight = (text: string): boolean => /^\d{1,4}$/.test(text.trim()) && Number(text) <= 1000

export const readTerms = (year: number, draft: TermsDraft): ReadTerms => {
  const wrong = draft.weights.flatMap((text, at) => (isWeight(text) ? [] : [at]))
  const [first, ...others] = draft.weights.flatMap((text, at) => {
    const weight = isWeight(text) ? Number(text) : 0
    return weight === 0 ? [] : [{ month: monthOf(year, at), weight }]
  })
  const pass = readPass(draft.pass, draft.included)
  const scale = scaleIn(draft.scale)
  const [step, ...steps] = scale.steps
  const faults = { weights: wrong, noMonth: first === undefined, pass: pass === undefined }
  const isWrong = wrong.length > 0 || pass === undefined || scale.wrong !== null
  const wanted: YearWanted | null =
    isWrong || first === undefined
      ? null
      : {
          year,
          months: [first, ...others],
          missing: draft.missing,
          pass: pass ?? null,
          scale: step === undefined ? null : [step, ...steps]
        }
  return { ...faults, scale: scale.wrong, wanted }
}
