/** What the pages and the command line say alike of a draw or a what-if that was refused, in English. */
import type { DrawConstraint } from "@aiwei/domain/draw/DrawRefusal"

import type { StatisticsSaid } from "../statisticsAlike.ts"

const constraintsEn: Readonly<Record<DrawConstraint, string>> = {
  overlap: "two lines of the plan fit the same sites; join them or tell their sizes apart",
  sameKey: "the candidates repeat a key; make each different",
  mustVisitUnknown: "a site that must be visited is no candidate or of no planned kind",
  mustVisitBarred: "a site that must be visited is barred",
  mustVisitTooMany: "more must be visited than there is room for",
  tooFewSites: "there are too few sites of the kind",
  notVisitedFor: "too few are left without those visited lately; shorten the interval",
  barred: "too few are left without those barred",
  perCommunity: "the limit for each community is too small",
  conflict: "nobody is left without a conflict of interest; add people",
  perPerson: "the limit of sites for each person is too small",
  tooFewPeople: "there are too few people"
}

export const statisticsEn: StatisticsSaid = {
  DrawRefused: ({ shortages }) =>
    `Nothing was drawn: ${shortages
      .map(
        ({ constraint, of, wanted, possible }) =>
          `${constraintsEn[constraint]} (${of.join(", ")}: ${wanted} wanted, ${possible} possible)`
      )
      .join("; ")}. Change the plan and draw again.`,
  DrawNotFound: ({ id }) => `There is no draw ${id} here. Look at the list again.`,
  WhatIfRefused: ({ what }) =>
    `The month has no line, category, inspector, inspection or day "${what}"; nothing was worked out. Check it and try again.`
}
