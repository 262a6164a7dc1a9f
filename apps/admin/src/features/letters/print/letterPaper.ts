/**
 * A letter as it is printed and signed: both sides, what is promised, for which year. Chinese in every language.
 * Names that are not known stay blank, to be written by hand.
 */
import type { LetterLine, LetterTemplate } from "@aiwei/queries/duty/letterQueries"

import { chineseDay } from "../../papers/chineseDay.ts"

export interface LetterPaper {
  readonly id: string
  readonly title: string
  readonly partyA: string
  readonly partyB: string
  readonly opening: string
  /** Of the template, a paragraph each. */
  readonly text: ReadonlyArray<string>
  readonly targets: ReadonlyArray<{
    readonly no: number
    readonly text: string
    /** How it is measured. */
    readonly measured: string
  }>
  readonly appraisal: string | null
  readonly term: string
  readonly signers: ReadonlyArray<{
    readonly side: string
    readonly unit: string
    /** Blank where nobody is known: it is written by hand. */
    readonly name: string
    /** Blank until it is signed. */
    readonly day: string
  }>
}

const blankDay = "    年   月   日"

const dayOf = ({ signedOn }: LetterLine): string =>
  signedOn === null ? blankDay : chineseDay(signedOn)

/** What nobody compared with its source is no promise to sign without knowing it. */
const measuredBy = (indicator: LetterTemplate["targets"][number]["indicator"]): string => {
  if (indicator === null) return "按完成情况"
  return `${indicator.code} ${indicator.name}${indicator.toBeChecked === true ? "（待核对）" : ""}`
}

export const letterPaper = (letter: LetterLine, template: LetterTemplate): LetterPaper => {
  const { year, partyAUnitName: partyA, partyBName: partyB } = letter
  const weight = template.appraisalWeight
  return {
    id: letter.id,
    title: template.title,
    partyA,
    partyB,
    opening: `为落实${year}年度爱国卫生工作责任，甲方与乙方签订本责任书。`,
    text: template.text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    targets: template.targets.map(({ no, text, indicator }) => ({
      no,
      text,
      measured: measuredBy(indicator)
    })),
    appraisal: weight === null ? null : `完成情况计入年度考核，占${weight}%。`,
    term: `本责任书有效期至${year}年12月31日，一式两份，甲乙双方各执一份。`,
    signers: [
      { side: "甲方", unit: partyA, name: letter.partyAName ?? "", day: dayOf(letter) },
      { side: "乙方", unit: partyB, name: letter.leaderName ?? "", day: dayOf(letter) }
    ]
  }
}

/** Those that are to be printed: one by its id, or all of the year that hold and have not ended. */
export const papersOf = (
  letters: ReadonlyArray<LetterLine>,
  templates: ReadonlyArray<LetterTemplate>,
  id: string | null
): ReadonlyArray<LetterPaper> => {
  const known = new Map<string, LetterTemplate>(templates.map((one) => [one.id, one]))
  return letters
    .filter((letter) => (id === null ? letter.endedOn === null : letter.id === id))
    .flatMap((letter) => {
      const template = known.get(letter.templateId)
      return template === undefined ? [] : [letterPaper(letter, template)]
    })
}
