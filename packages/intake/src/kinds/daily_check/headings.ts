/** The log of daily rounds: when, where, who looked, and what was found. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, seq, silent } from "../shared/usualFields.ts"

export const dailyCheckHeadings: Vocabulary = {
  kind: "daily_check",
  titles: /巡查|检查台账|日检|一天两检|检查记录|巡检|日查|每日检查|督查台账|督查记录|巡访/u,
  needs: [["date"], ["problem"], ["inspectors", "place", "period"]],
  fields: [
    seq,
    remark,
    { field: "no", words: listed(`编号 记录编号 台账编号 巡查编号 检查编号`), weight: 0.3 },
    {
      field: "date",
      words:
        listed(`日期 检查日期 巡查日期 检查时间 巡查时间 时间 巡检日期 巡检时间 督查日期 督查时间
        日检日期 检查年月日 月日`),
      like: /(?:检查|巡查|巡检|督查).*(?:日期|时间)|日期/u
    },
    {
      field: "period",
      words: listed(`时段 上午下午 班次 时间段 午别 场次 上下午 检查时段 巡查时段 上午/下午`),
      weight: 1.5
    },
    community(
      "被检社区",
      "被查社区",
      "受检社区",
      "检查社区",
      "巡查社区",
      "被检查单位",
      "受检单位",
      "检查单位",
      "被查单位"
    ),
    {
      field: "place",
      words: listed(`地点 检查地点 点位 巡查地点 位置 检查点位 巡查点位 检查区域 巡查区域 小区 楼院
        检查部位 巡查部位 具体位置 问题点位 巡查路段 区域 检查范围 巡查范围 小区楼院
        点位名称 检查场所 地段`),
      like: /地点|点位|位置|区域|部位|小区|楼院|路段/u
    },
    {
      field: "inspectors",
      words: listed(`检查人 巡查人 检查人员 巡查人员 巡检人 巡检人员 巡查员 检查员 督查人 督查人员
        巡查人姓名 检查人签字 巡查人签字 检查人签名 值班人员 带班人员 参加人员`),
      like: /(?:检查|巡查|巡检|督查)(?:人|员)/u,
      weight: 2
    },
    {
      field: "problem",
      words: listed(`发现问题 存在问题 问题 发现的问题 存在的问题 问题描述 检查发现问题 巡查发现问题
        问题情况 检查情况 巡查情况 检查内容 巡查内容 主要问题 具体问题 检查问题 发现情况
        巡查发现 情况记录`),
      like: /问题(?!类|分|来)|(?:检查|巡查).*情况/u,
      weight: 1.4
    },
    {
      field: "deduction",
      words: listed(`扣分 扣分值 扣分情况 扣减分 扣减分值 应扣分 扣罚分 扣几分 减分`),
      like: /扣.*分|减分/u
    },
    {
      field: "rectification",
      words:
        listed(`整改情况 处理情况 现场处理情况 处理结果 整改结果 处置情况 处理意见 整改措施 处置结果
        处理措施 现场处置 整改要求 落实情况 整改落实情况 处理`),
      like: /整改(?!.*(?:时|期限|人|日))|处理|处置/u
    },
    silent("category", listed(`问题类别 问题类型 类别 问题分类 检查项目`), /类别|类型|分类/u),
    silent("needs", ["需整改", "是否整改", "是否需要整改", "是否需整改"]),
    silent("responsible", ["责任人", "责任单位", "整改责任人", "整改人"], /责任/u),
    silent("deadline", ["整改时限", "整改期限", "时限", "完成时限"], /时限|期限/u, 0.3),
    silent("reviewer", ["复查人", "复核人"], /复查|复核/u, 0.3),
    silent("weather", ["天气", "天气情况"], undefined, 0.3),
    photo
  ]
}
