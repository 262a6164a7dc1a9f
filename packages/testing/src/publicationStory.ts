/**
 * A made-up history of publishing: scores that change, months that are published, with and without a
 * reason, in any order. Months and communities are small numbers; the test gives them meaning.
 */
import * as fc from "fast-check"

export type PublicationAct =
  | {
      readonly act: "score"
      readonly month: number
      readonly community: number
      readonly points: number
    }
  | { readonly act: "veto"; readonly month: number; readonly community: number }
  | { readonly act: "publish"; readonly month: number; readonly reason: string | null }

export const storyMonths = 3
export const storyCommunities = 3

const month = fc.nat(storyMonths - 1)
const community = fc.nat(storyCommunities - 1)

export const publicationStory: fc.Arbitrary<ReadonlyArray<PublicationAct>> = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant("score" as const),
      month,
      community,
      points: fc.integer({ min: 0, max: 6 }).map((steps) => steps * 500)
    }),
    fc.record({ act: fc.constant("veto" as const), month, community }),
    fc.record({
      act: fc.constant("publish" as const),
      month,
      reason: fc.constantFrom(null, "复核后更正")
    })
  ),
  { minLength: 1, maxLength: 14 }
)
