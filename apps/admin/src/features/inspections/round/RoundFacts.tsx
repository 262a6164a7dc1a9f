/** What is known of a round besides its findings. */
import type { RoundShown } from "@aiwei/queries/evidence/inspectionQueries"
import type { JSX } from "solid-js"

import { minuteOf } from "../../../format/dayText.ts"
import { useWords } from "../../../words/language.tsx"
import { actorText } from "../../imports/actorText.ts"
import { Facts } from "../../page/Facts.tsx"
import { markedBy } from "../../ranking/markedLine.ts"
import { linesToCheck } from "../../scheme/read/linesToCheck.ts"
import { useInspectionWords } from "../useInspectionWords.ts"

export const RoundFacts = (props: {
  readonly round: RoundShown
  readonly document: Parameters<typeof linesToCheck>[0]
}) => {
  const words = useWords()
  const all = useInspectionWords()
  const it = () => all().round
  const maybe = (label: string, fact: JSX.Element, is: boolean) =>
    is ? [[label, fact] as const] : []
  const marked = (code: string) =>
    markedBy(words(), { code, name: code }, linesToCheck(props.document))
  const facts = () => {
    const { inspectors, createdBy, createdAt, time, indicators, doubleOf, note, withdrawn } =
      props.round
    return [
      [it().inspectors, inspectors.join("、")] as const,
      ...maybe(it().time, time, time !== null),
      [it().by, it().byAt(actorText(words(), createdBy), minuteOf(createdAt))] as const,
      [
        it().lines,
        indicators === null ? it().allLines : indicators.map(marked).join("、")
      ] as const,
      ...maybe(it().doubleOf, <Double of={doubleOf ?? ""} />, doubleOf !== null),
      ...maybe(it().note, note, note !== null),
      ...(withdrawn === null
        ? []
        : [
            [
              all().struck,
              it().withdrawn(
                actorText(words(), withdrawn.by),
                minuteOf(withdrawn.at),
                withdrawn.reason
              )
            ] as const
          ])
    ]
  }
  return <Facts facts={facts()} />
}

const Double = (props: { readonly of: string }) => {
  const all = useInspectionWords()
  return (
    <>
      <a href={`/inspections/${encodeURIComponent(props.of)}`}>{all().round.see}</a>{" "}
      {all().round.counted}
    </>
  )
}
