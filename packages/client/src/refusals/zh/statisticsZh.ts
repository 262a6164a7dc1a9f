/** What the pages and the command line say alike of a draw or a what-if that was refused, in Chinese. */
import type { DrawConstraint } from "@aiwei/domain/draw/DrawRefusal"

import type { StatisticsSaid } from "../statisticsAlike.ts"

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

export const statisticsZh: StatisticsSaid = {
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
