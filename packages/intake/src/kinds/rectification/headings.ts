/** The list of problems to be put right: what was found, who answers for it, by when, and whether it is done. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, seq, silent } from "../shared/usualFields.ts"

export const rectificationHeadings: Vocabulary = {
  kind: "rectification",
  titles: /整改|问题清单|销号|问题台账|交办|督办/u,
  needs: [
    ["problem"],
    ["deadline", "doneDate", "status"],
    ["foundDate", "deadline", "doneDate", "no"]
  ],
  fields: [
    seq,
    remark,
    {
      field: "no",
      words: listed(
        `编号 问题编号 台账编号 整改编号 单号 交办单号 整改单号 清单编号 通知书编号 工单号`
      ),
      weight: 0.7
    },
    {
      field: "foundDate",
      words: listed(`发现日期 发现时间 检查日期 检查时间 交办日期 交办时间 问题发现时间 问题发现日期
        巡查日期 巡查时间 督查日期 督查时间 登记日期 登记时间 下发日期 下发时间 通知日期
        反馈日期 日期 时间`),
      like: /(?:发现|交办|检查|巡查|督查|下发|登记).*(?:日期|时间)/u,
      weight: 1.2
    },
    community("整改社区", "问题社区"),
    {
      field: "place",
      words: listed(`问题点位 点位 地点 问题地点 位置 具体位置 问题位置 点位名称 所在位置 小区 楼院
        发生地点 检查地点`),
      like: /点位|地点|位置/u,
      weight: 0.8
    },
    {
      field: "problem",
      words:
        listed(`问题描述 问题 交办事项 督办事项 交办问题 交办内容 存在问题 问题内容 发现问题 存在的问题 具体问题 主要问题 问题情况
        问题清单 问题具体描述 发现的问题 整改事项 整改问题 整改内容 问题及表现 需整改问题`),
      like: /问题(?!类|来|编|发|点|地|位|照|分)/u,
      weight: 1.2
    },
    {
      field: "responsible",
      words:
        listed(`责任人 整改责任人 整改人 责任人员 直接责任人 具体责任人 负责人 整改负责人 承办人
        社区责任人 包保责任人 责任干部`),
      like: /责任人|负责人|整改人/u
    },
    {
      field: "deadline",
      words:
        listed(`整改时限 整改期限 时限 完成时限 限期 期限 要求完成时间 整改截止时间 整改截止日期
        截止日期 截止时间 限时 整改限期 限改日期 限期整改时间 计划完成时间 拟完成时间
        要求时限 应完成时间 限定时间 要求整改时间`),
      like: /时限|期限|限期|截止|限时|(?:要求|计划|应|拟).*时间/u,
      weight: 2
    },
    {
      field: "doneDate",
      words: listed(`完成日期 完成时间 整改完成时间 整改完成日期 销号时间 销号日期 实际完成时间
        实际完成日期 整改时间 整改日期 办结时间 办结日期 完成整改时间 销案时间 整改到位时间
        实际整改时间`),
      like: /(?:完成|销号|办结|到位|整改)(?:日期|时间)/u,
      weight: 1.5
    },
    {
      field: "reviewer",
      words: listed(
        `复查人 复核人 验收人 复查人员 验收人员 核查人 销号人 复检人 复查验收人 督办人 核实人`
      ),
      like: /(?:复查|复核|验收|核查|复检)人/u,
      weight: 1.5
    },
    {
      field: "status",
      words:
        listed(`状态 整改状态 办结情况 办理情况 是否整改 是否完成 完成情况 整改情况 整改完成情况 是否整改到位 是否销号
        销号情况 销号状态 办理状态 整改进度 进展情况 整改进展 整改结果 是否办结 完成状态
        当前状态 整改与否`),
      like: /状态|是否.*(?:整改|完成|销号)|整改(?:情况|结果|进)/u
    },
    silent(
      "unit",
      listed(`责任单位 整改单位 责任部门 整改责任单位 牵头单位 承办单位 整改责任部门`),
      /(?:责任|整改|承办)(?:单位|部门)/u,
      1
    ),
    silent("source", listed(`问题来源 来源 检查类别 检查方式 督查方式 发现方式`), /来源/u, 1),
    silent("measures", listed(`整改措施 整改要求 整改建议 处理措施 措施`), /措施|要求|建议/u, 1),
    silent("category", ["问题类别", "问题类型", "类别", "问题分类"], /类别|类型|分类/u),
    silent(
      "reviewDate",
      ["复查时间", "复查日期", "验收时间", "复核时间"],
      /(?:复查|复核|验收)(?:时间|日期)/u
    ),
    silent(
      "reviewResult",
      ["复查情况", "复查结果", "复查意见", "验收情况"],
      /(?:复查|复核|验收)(?:情况|结果|意见)/u
    ),
    silent("finder", ["检查人", "发现人", "巡查人", "检查人员"], /(?:检查|发现|巡查)人/u, 0.3),
    photo
  ]
}
