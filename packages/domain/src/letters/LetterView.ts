import { type LineToBeChecked, lineToBeChecked } from "../scheme/document/toBeChecked.ts"
import type { IndicatorId } from "../scheme/Indicator.ts"
/** Letters and their templates as they cross the wire: weights are decimal text, states are of one day. */
import type { Day } from "../shared/Day.ts"
import { written } from "../shared/Points.ts"
import { expiresOn, letterState, type LetterState } from "./letterState.ts"
import type { LetterTargetLine, LetterTemplate } from "./LetterTemplate.ts"
import type { StoredLetterLine } from "./ResponsibilityLetter.ts"

export interface TargetShown {
  readonly no: number
  readonly text: string
  /** Null for a promise in words alone. */
  readonly indicator:
    | (LineToBeChecked & {
        readonly code: string
        readonly name: string
        readonly schemeVersion: number
      })
    | null
}

export interface TemplateShown {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly text: string
  /** Per cent of the year's appraisal, as decimal text. */
  readonly appraisalWeight: string | null
  readonly createdAt: string
  readonly targets: ReadonlyArray<TargetShown>
}

export interface LetterLine extends StoredLetterLine {
  readonly state: LetterState
  readonly expiresOn: Day
}

export interface LetterShown extends LetterLine {
  readonly template: TemplateShown
}

type ToCheck = ReadonlySet<IndicatorId>

const targetShown = (target: LetterTargetLine, toCheck: ToCheck): TargetShown => {
  const { no, text, indicatorId, indicatorCode, indicatorName, schemeVersion } = target
  if (
    indicatorId === null ||
    indicatorCode === null ||
    indicatorName === null ||
    schemeVersion === null
  ) {
    return { no, text, indicator: null }
  }
  const mark = lineToBeChecked(toCheck.has(indicatorId))
  const indicator = { code: indicatorCode, name: indicatorName, schemeVersion, ...mark }
  return { no, text, indicator }
}

export const templateShown = (
  { id, year, title, text, appraisalWeight, createdAt }: LetterTemplate,
  targets: ReadonlyArray<LetterTargetLine>,
  toCheck: ToCheck
): TemplateShown => ({
  id,
  year,
  title,
  text,
  appraisalWeight: appraisalWeight === null ? null : written(appraisalWeight),
  createdAt,
  targets: targets
    .filter(({ templateId }) => templateId === id)
    .map((one) => targetShown(one, toCheck))
})

export const letterLine = (letter: StoredLetterLine, day: Day): LetterLine => ({
  ...letter,
  state: letterState(letter, day),
  expiresOn: expiresOn(letter.year)
})
