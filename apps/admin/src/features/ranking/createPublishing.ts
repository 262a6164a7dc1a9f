/** Making the month on the page public: which version it would be, whether it may be, and the asking first. */
import { domainErrorOf } from "@aiwei/client/domainErrorOf"
import type { Month } from "@aiwei/domain/shared/Month"
import { useReview } from "@aiwei/queries/publication/reviewQueries"
import { usePublish, type useRanking } from "@aiwei/queries/rankingQueries"
import { type Accessor, createSignal } from "solid-js"

export const createPublishing = (
  period: Accessor<Month>,
  office: Accessor<string | undefined>,
  ranking: ReturnType<typeof useRanking>
) => {
  const publishing = usePublish(office)
  const [asking, setAsking] = createSignal(false)
  const published = () => ranking.data?.published ?? null
  /** A published month can be published again only when it would say something else. */
  const canPublish = () => {
    const data = ranking.data
    if (data === undefined || data.rows.length === 0) return false
    return data.published === null || data.differs
  }
  /** Asked only where there is something to publish: a scheme with notice or approvals goes over the desk. */
  const review = useReview(office, period, canPublish)
  const way = (): "straight" | "desk" | null => {
    if (!canPublish()) return null
    // The server decides all the same: without an answer the page offers what it always did.
    if (review.isError) return "straight"
    const found = review.data
    if (found === undefined || found.period !== period()) return null
    const { open, terms } = found
    const asks = terms !== null && (terms.noticeDays > 0 || terms.approvals.length > 0)
    return open !== null || asks ? "desk" : "straight"
  }
  const ask = (open: boolean) => {
    publishing.reset()
    setAsking(open)
  }
  const publish = (reason: string | undefined, done: (version: number) => void) =>
    publishing.mutate(
      { period: period(), ...(reason === undefined ? {} : { reason }) },
      {
        onSuccess: (mark) => {
          setAsking(false)
          done(mark.version)
        }
      }
    )
  return {
    asking,
    ask,
    publish,
    way,
    /** The version that publishing would make. */
    nextVersion: () => (published()?.version ?? 0) + 1,
    needsReason: () =>
      published() !== null || domainErrorOf(publishing.error)?._tag === "ReasonNeeded",
    publishing: () => publishing.isPending,
    publishRefused: () => publishing.error
  }
}
