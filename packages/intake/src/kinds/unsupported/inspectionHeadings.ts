/** Daily checks and what has to be put right after them. */
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, date, remark, seq } from "./sharedFields.ts"

export const inspectionHeadings: ReadonlyArray<Vocabulary> = [
  {
    kind: "daily_check",
    titles: /巡查|检查台账|日检|一天两检|检查记录/u,
    needs: [["date"], ["problem", "result"], ["inspector", "place"]],
    fields: [
      seq,
      remark,
      community,
      date(["日期", "检查日期", "巡查日期", "检查时间", "巡查时间", "时间"], /日期|时间/u),
      { field: "session", words: ["时段", "上午下午", "班次", "时间段"], weight: 1.5 },
      {
        field: "place",
        words: ["地点", "检查地点", "点位", "巡查地点", "位置", "检查点位"],
        like: /地点|点位|位置/u
      },
      {
        field: "inspector",
        words: ["检查人", "巡查人", "检查人员", "巡查人员"],
        like: /检查人|巡查人/u,
        weight: 2
      },
      {
        field: "problem",
        words: ["发现问题", "存在问题", "问题", "检查情况", "巡查情况"],
        like: /问题/u,
        weight: 1.2
      },
      { field: "deduction", words: ["扣分", "扣分值"] },
      {
        field: "result",
        words: ["整改情况", "处理情况", "现场处理情况", "处理结果"],
        like: /整改|处理/u
      }
    ]
  },
  {
    kind: "rectification",
    titles: /整改|问题清单|销号/u,
    needs: [["problem"], ["deadline", "done", "status"], ["date", "deadline", "done"]],
    fields: [
      seq,
      remark,
      community,
      { field: "no", words: ["编号", "问题编号", "台账编号"] },
      date(["发现日期", "发现时间", "检查日期", "交办日期"], /发现|交办/u),
      {
        field: "problem",
        words: ["问题描述", "问题", "存在问题", "问题内容", "发现问题"],
        like: /问题/u
      },
      { field: "person", words: ["责任人", "整改责任人", "责任单位"], like: /责任/u },
      {
        field: "deadline",
        words: ["整改时限", "整改期限", "时限", "完成时限", "限期"],
        like: /时限|期限|限期/u,
        weight: 2
      },
      {
        field: "done",
        words: ["完成日期", "完成时间", "整改完成时间", "销号时间"],
        like: /完成|销号/u,
        weight: 1.5
      },
      { field: "reviewer", words: ["复查人", "复核人", "验收人"], like: /复查|复核/u, weight: 1.5 },
      {
        field: "status",
        words: ["状态", "整改状态", "整改情况", "是否整改", "完成情况"],
        like: /状态|整改情况/u
      }
    ]
  }
]
