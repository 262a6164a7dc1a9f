/** Around the leaves of an explanation: asks once for the appeals of the month, and knows whose leaves they are. */
import type { ExplanationView } from "@aiwei/domain/assessment/ExplanationView"
import { useAppeals } from "@aiwei/queries/publication/appealQueries"
import { useReview } from "@aiwei/queries/publication/reviewQueries"
import { type Accessor, createMemo, type JSX } from "solid-js"

import { useMay } from "../../frame/rights/useMay.ts"
import { ContestContext, type Contested } from "./ContestContext.ts"

export const ContestProvider = (props: {
  readonly explanation: ExplanationView
  readonly office: Accessor<string | undefined>
  readonly children: JSX.Element
}) => {
  const may = useMay()
  const found = useAppeals(
    () => props.office(),
    () => props.explanation.period,
    () => may("appeals.list")
  )
  /** Nothing is public yet: a notice that hangs can be contested all the same. */
  const review = useReview(
    () => props.office(),
    () => props.explanation.period,
    () => props.explanation.published === null && may("publications.review")
  )
  const contested = createMemo((): Contested => {
    const { period, unit, published } = props.explanation
    return {
      period,
      unit,
      open: published !== null || (review.data?.open?.lastDay ?? null) !== null,
      appeals: (found.data ?? []).filter(({ unitId }) => unitId === unit.id)
    }
  })
  return <ContestContext.Provider value={contested}>{props.children}</ContestContext.Provider>
}
