/** Where a place, an answer, or what an answer rests on is looked at, on the same day. */
import type { Answerer } from "@aiwei/queries/duty/dutyQueries"

const withQuery = (path: string, fields: Readonly<Record<string, string | null>>): string => {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, value]]
  )
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}

export const whoHref = (place: string, duty: string | null, on: string | null): string =>
  withQuery("/who", { place, duty, on })

export const placeHref = (place: string, on: string): string => withQuery("/tree", { place, on })

export const gapsHref = (duty: string, on: string): string => withQuery("/gaps", { duty, on })

type Written = Pick<Answerer, "source" | "sourceId" | "placeId" | "personId">

/** A post is written in the staff list, under whoever has it. */
export const sourceHref = ({ source, sourceId, placeId, personId }: Written, on: string) => {
  switch (source) {
    case "assignment":
      return withQuery("/tree", { place: placeId, tab: "duties", on })
    case "household":
      return withQuery("/buildings", { record: placeId })
    case "zone":
      return withQuery("/zones", { record: sourceId })
    case "post":
      return withQuery("/people", { record: personId })
  }
}
