/** What the pages and the command line say alike of a draw or a what-if that was refused. */
import type { DrawConstraint } from "@aiwei/domain/draw/DrawRefusal"

import type { Refusals } from "./Refusals.ts"

export type StatisticsTag = "DrawRefused" | "DrawNotFound" | "WhatIfRefused"

type Said = Pick<Refusals, StatisticsTag>

const constraintsZh: Readonly<Record<DrawConstraint, string>> = {
  overlap: "方案里有两行适用于同样的点位，请合并或分清规模",
  sameKey: "候选名单里有重复的编号，请改成互不相同",
  mustVisitUnknown: "必检点位不在候选名单或方案类别里",
  mustVisitBarred: "必检点位已被排除",
  mustVisitTooMany: "必检点位多于名额",
  tooFewSites: "这类点位不够",
  notVisitedFor: "近期检查过的点位排除后不够，可缩短间隔",
  barred: "已排除的点位去掉后不够",
  perCommunity: "每个社区的名额上限太小",
  conflict: "回避后没有人可派，请增加人员",
  perPerson: "每人的点位上限太小",
  tooFewPeople: "人员不够"
}

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

const zh: Said = {
  DrawRefused: ({ shortages }) =>
    `没有抽取：${shortages
      .map(
        ({ constraint, of, wanted, possible }) =>
          `${constraintsZh[constraint]}（${of.join("、")}：需要 ${wanted}，最多 ${possible}）`
      )
      .join("；")}。请调整方案后重抽。`,
  DrawNotFound: ({ id }) => `这里没有编号为 ${id} 的抽签。请重新查看列表。`,
  WhatIfRefused: ({ what }) =>
    `这个月没有“${what}”这个指标、类别、检查人、检查或日期，没有试算。请核对后再试。`
}

const en: Said = {
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

export const statisticsAlike: { readonly zh: Said; readonly en: Said } = { zh, en }
