/**
 * What the desk of a month knows and can do. The month and the version whose difference is shown live in the
 * address; the ranking, the review and the versions are three questions, asked at once.
 */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Month } from "@aiwei/domain/shared/Month"
import { useAppeals } from "@aiwei/queries/publication/appealQueries"
import {
  type MonthReview,
  useDifference,
  useReview,
  useReviewDeeds,
  useVersions
} from "@aiwei/queries/publication/reviewQueries"
import { usePeriods, useRanking } from "@aiwei/queries/rankingQueries"
import { useSession } from "@aiwei/queries/sessionQueries"
import { type Accessor, createMemo, createSignal } from "solid-js"

import { useMay } from "../frame/rights/useMay.ts"
import { createSteps } from "../page/createSteps.ts"
import { answeredBy } from "./changes/answeredBy.ts"
import { type Deed, deedsOf, type Hand } from "./deskDeeds.ts"
import { correctedVersion, type DeskMonth } from "./deskSteps.ts"

export interface DeskAddress {
  readonly period: Accessor<Month>
  /** The version whose difference is opened; null: the one that is being made. */
  readonly version: Accessor<number | null>
  readonly goToPeriod: (period: string) => void
  readonly goToVersion: (version: number | null) => void
}

const useHand = (): Accessor<Hand> => {
  const session = useSession()
  const may = useMay()
  return () => {
    const account = session.data ?? null
    return {
      may,
      name: account === null ? null : `account:${account.name}`,
      roles: account?.roles ?? []
    }
  }
}

/** What a version answers, null: the one that is being made; a month that is not public yet has none. */
const useAnswered = (
  office: Accessor<string | undefined>,
  period: Accessor<Month>,
  month: Accessor<DeskMonth | undefined>
) => {
  const may = useMay()
  const isPublic = () => (month()?.versions.length ?? 0) > 0
  const appeals = useAppeals(office, period, () => may("appeals.list") && isPublic())
  return (publication: string | null) => answeredBy(appeals.data ?? [], publication)
}

export const createDesk = (address: DeskAddress, office: Accessor<string | undefined>) => {
  const { period } = address
  const periods = usePeriods(office)
  const ranking = useRanking(office, period)
  const review = useReview(office, period)
  const versions = useVersions(office)
  const deeds = useReviewDeeds(office)
  const hand = useHand()
  const [asked, ask] = createSignal<Deed | null>(null)

  const unscored = () =>
    ranking.isError && domainErrorOf(ranking.error)?._tag === "PeriodHasNoScores"
  /** Undefined until all three have answered; a month that is still the one before is not this one. */
  const month = createMemo((): DeskMonth | undefined => {
    const [found, known, all] = [ranking.data, review.data, versions.data]
    if (known === undefined || all === undefined || known.period !== period()) return undefined
    const none = unscored()
    if (!none && (found === undefined || found.period !== period())) return undefined
    return {
      scored: !none && (found?.rows.length ?? 0) > 0,
      published: none ? null : (found?.published ?? null),
      differs: !none && (found?.differs ?? false),
      review: known,
      versions: all.filter((one) => one.period === period()).toSorted(byVersion)
    }
  })
  const shownDifference = createMemo(() => {
    const [chosen, now] = [address.version(), month()]
    if (now === undefined) return null
    if (chosen !== null && chosen > 1) return { version: chosen, before: chosen - 1 }
    const before = correctedVersion(now)
    return before === null ? null : { version: null, before }
  })
  const answered = useAnswered(office, period, month)
  const months = () => (periods.data ?? []).map((one) => one.period as string).toSorted()
  const byMonth = createSteps(period, months, address.goToPeriod)
  return {
    ...address,
    office,
    ranking,
    review,
    versions,
    month,
    months,
    beside: byMonth.beside,
    goToPeriod: byMonth.goTo,
    shownDifference,
    answered,
    difference: useDifference(office, period, shownDifference),
    deeds,
    hand,
    /** The first is the page's main action. */
    can: (): ReadonlyArray<Deed> => {
      const now = month()
      return now === undefined ? [] : deedsOf(now, hand())
    },
    asked,
    ask
  }
}

const byVersion = (a: { readonly version: number }, b: { readonly version: number }) =>
  a.version - b.version

export type Desk = ReturnType<typeof createDesk>
export type OpenReview = NonNullable<MonthReview["open"]>
