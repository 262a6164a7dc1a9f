/** Complaints and petitions: when and how they came, what about, who sees to them, and how it ended. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, remark, seq, silent } from "../shared/usualFields.ts"

export const complaintHeadings: Vocabulary = {
  kind: "complaint",
  titles: /信访|投诉|12345|热线|诉求|来访|举报|工单|民意/u,
  needs: [
    ["content", "complainant"],
    ["date", "no", "seq"],
    ["doneDate", "source", "satisfaction", "handler", "status", "~result", "~visit"]
  ],
  fields: [
    seq,
    remark,
    {
      field: "no",
      words:
        listed(`编号 工单编号 工单号 受理编号 信访编号 信访件编号 投诉编号 件号 来件编号 案件编号
        诉求编号 热线编号 受理号 登记编号 单号 流水号 信件编号`),
      weight: 0.7
    },
    {
      field: "date",
      words: listed(`受理日期 受理时间 来访日期 来访时间 投诉日期 投诉时间 日期 接诉时间 接诉日期
        登记日期 登记时间 来电时间 来电日期 反映时间 反映日期 接件日期 接件时间 收件日期
        收到日期 信访日期 信访时间 诉求时间 来件时间 来件日期 转办日期 接单时间 派单时间
        时间`),
      like: /(?:受理|投诉|来电|来访|来件|反映|诉求|登记|接[诉件单]|收件|信访).*(?:日期|时间)/u
    },
    {
      field: "source",
      words:
        listed(`来源 信访渠道 投诉渠道 渠道 来源渠道 投诉方式 信访方式 信访形式 受理渠道 受理方式
        诉求来源 投诉来源 来件方式 反映方式 反映渠道 信息来源 信访来源 来件渠道 案件来源
        方式`),
      like: /来源|渠道|(?:投诉|信访|受理|反映)(?:方式|形式)/u,
      weight: 1.5
    },
    {
      field: "complainant",
      words: listed(`投诉人 信访人 诉求人 来访人 反映人 来电人 投诉人姓名 信访人姓名 诉求人姓名
        反映人姓名 举报人 来信人 联系人 当事人 来访人姓名 群众姓名 居民姓名 姓名`),
      like: /(?:投诉|信访|诉求|反映|来电|来访|举报|来信)人/u,
      weight: 2
    },
    {
      field: "phone",
      words:
        listed(`联系电话 电话 联系方式 手机号 手机 来电号码 电话号码 联系号码 手机号码 投诉人电话
        来电电话`),
      like: /电话|手机|号码/u,
      weight: 0.4
    },
    community("反映社区", "被投诉社区", "承办社区", "办理社区", "事发社区"),
    {
      field: "content",
      words: listed(`投诉内容 反映问题 诉求内容 信访内容 反映内容 内容 主要内容 投诉事项 信访事项
        反映事项 诉求事项 来电内容 投诉问题 问题描述 主要诉求 事项 投诉主要内容 反映的问题
        工单内容 诉求描述 信访主要内容 反映情况 内容摘要 举报内容`),
      like: /(?:投诉|反映|诉求|信访|来电|举报|工单).*(?:内容|问题|事项|情况)/u,
      weight: 2
    },
    {
      field: "handler",
      words: listed(`承办人 经办人 办理人 处理人 责任人 承办人员 办理人员 负责人 承办人姓名 包案人
        处理责任人 经办人员 处置人`),
      like: /(?:承办|经办|办理|处理|包案)人/u,
      weight: 1.5
    },
    {
      field: "doneDate",
      words:
        listed(`办结日期 办结时间 办理时间 回复时间 回复日期 办理日期 完成日期 完成时间 结案日期
        结案时间 答复时间 答复日期 反馈时间 反馈日期 处理时间 处理日期 处理完成时间
        办理完成时间`),
      like: /(?:办结|回复|结案|答复|反馈|完成|办理|处理).*(?:日期|时间)/u,
      weight: 1.5
    },
    {
      field: "satisfaction",
      words:
        listed(`满意度 是否满意 满意情况 评价 群众满意度 满意度评价 回访满意度 群众评价 满意程度
        满意与否 诉求人评价 信访人评价`),
      like: /满意|评价/u,
      weight: 1.5
    },
    {
      field: "status",
      words:
        listed(`办理状态 状态 是否办结 办结情况 办理进度 办结状态 处理状态 办理情况是否办结 工单状态
        进展`),
      like: /状态|是否办结|办结情况|办理进/u
    },
    silent(
      "place",
      listed(`反映地点 投诉地点 地点 地址 事发地点 诉求地址 具体地址 投诉对象 被投诉对象`),
      /地点|地址|对象/u,
      0.4
    ),
    silent("category", listed(`类别 问题类别 诉求类别 投诉类别 问题类型 类型`), /类别|类型|分类/u),
    silent(
      "unit",
      listed(`承办单位 办理单位 责任单位 承办部门 转办单位 处理部门`),
      /(?:承办|办理|责任|转办|处理)(?:单位|部门)/u,
      1
    ),
    silent(
      "result",
      listed(`办理结果 处理结果 办理情况 处理情况 处理意见 答复内容 办理意见 回复内容 处置情况`),
      /(?:办理|处理|处置|答复|回复)/u
    ),
    silent("visit", listed(`回访情况 回访 回访结果 回访时间 回访人`), /回访/u, 1),
    silent("deadline", listed(`办理时限 时限 交办时间 办理期限 交办日期`), /时限|期限|交办/u),
    silent("repeated", ["是否重复件", "重复件", "是否重复"], /重复/u)
  ]
}
