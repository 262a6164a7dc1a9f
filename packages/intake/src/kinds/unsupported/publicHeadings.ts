/** Tables about people outside the office: complaints, sign-in, lectures, small trades. */
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, date, remark, seq } from "./sharedFields.ts"

export const publicHeadings: ReadonlyArray<Vocabulary> = [
  {
    kind: "complaint",
    titles: /信访|投诉|12345|热线|诉求/u,
    needs: [["content", "complainant"], ["date"], ["closed", "source", "satisfaction", "handler"]],
    fields: [
      seq,
      remark,
      community,
      date(
        ["受理日期", "受理时间", "来访日期", "投诉日期", "日期", "接诉时间", "登记日期"],
        /受理|(?:投诉|来电|来访|反映|诉求|登记).*(?:日期|时间)|接诉/u
      ),
      {
        field: "source",
        words: ["来源", "信访渠道", "投诉渠道", "渠道", "来源渠道", "投诉方式"],
        like: /来源|渠道/u,
        weight: 1.5
      },
      {
        field: "complainant",
        words: ["投诉人", "信访人", "诉求人", "来访人", "反映人"],
        like: /投诉人|信访人|诉求人|反映人|来电人|来访人/u,
        weight: 2
      },
      { field: "phone", words: ["联系电话", "电话", "联系方式"] },
      {
        field: "content",
        words: ["投诉内容", "反映问题", "诉求内容", "信访内容", "反映内容", "内容", "主要内容"],
        like: /(?:投诉|反映|诉求|信访|来电).*(?:内容|问题|事项)/u,
        weight: 2
      },
      {
        field: "handler",
        words: ["承办人", "经办人", "办理人", "承办单位"],
        like: /承办|经办/u,
        weight: 1.5
      },
      {
        field: "closed",
        words: ["办结日期", "办结时间", "办理时间", "办结情况", "回复时间"],
        like: /办结|回复/u,
        weight: 1.5
      },
      {
        field: "satisfaction",
        words: ["满意度", "是否满意", "满意情况", "回访情况", "评价"],
        like: /满意|回访/u,
        weight: 1.5
      }
    ]
  },
  {
    kind: "meeting_attendance",
    titles: /签到|考勤|参会/u,
    needs: [["name"], ["sign", "meetingDays"]],
    fields: [
      seq,
      remark,
      community,
      { field: "name", words: ["姓名", "参会人员", "参会人", "人员"], weight: 1 },
      { field: "unit", words: ["单位", "部门", "所在单位"] },
      {
        field: "sign",
        words: ["签到", "签名", "签字", "本人签名", "签到情况", "出席情况"],
        like: /签到|签名|签字|出席/u,
        weight: 2.5
      },
      {
        field: "meetingDays",
        words: [],
        like: /^\d{1,2}[月.]\d{1,2}日?(?:会议|例会)?$/u,
        weight: 2
      }
    ]
  },
  {
    kind: "health_activity",
    titles: /健康教育|活动登记|健教|宣传活动|讲座/u,
    needs: [["date"], ["topic"], ["people", "form", "speaker", "material"]],
    fields: [
      seq,
      remark,
      community,
      date(["活动日期", "活动时间", "日期", "时间", "举办时间"], /日期|时间/u),
      {
        field: "topic",
        words: ["活动主题", "主题", "活动内容", "活动名称", "讲座题目", "内容"],
        like: /主题|活动内容|活动名称|题目/u,
        weight: 2
      },
      { field: "form", words: ["形式", "活动形式", "方式"], like: /形式/u, weight: 1.5 },
      { field: "place", words: ["地点", "活动地点"], like: /地点/u },
      {
        field: "people",
        words: ["参加人数", "人数", "参与人数", "受益人数", "参加人次"],
        like: /人数|人次/u,
        weight: 1.5
      },
      {
        field: "material",
        words: ["发放资料", "资料份数", "发放资料数", "宣传资料"],
        like: /资料/u,
        weight: 1.5
      },
      {
        field: "speaker",
        words: ["主讲人", "讲师", "授课人", "主讲", "主讲老师"],
        like: /主讲|讲师|授课/u,
        weight: 2
      }
    ]
  },
  {
    kind: "small_business",
    titles: /五小|门店|商户|行业底册|经营单位|店铺/u,
    needs: [["shop"], ["owner", "licence", "type", "staff"]],
    fields: [
      seq,
      remark,
      community,
      {
        field: "shop",
        words: ["店名", "单位名称", "店铺名称", "门店名称", "商户名称", "名称", "企业名称", "字号"],
        like: /店名|门店|商户|店铺|字号/u,
        weight: 2
      },
      {
        field: "type",
        words: ["行业类别", "类别", "行业", "类型", "行业类型", "经营类别"],
        like: /行业|类别/u
      },
      { field: "address", words: ["地址", "经营地址", "详细地址", "店铺地址"], like: /地址/u },
      {
        field: "owner",
        words: ["经营者", "负责人", "业主", "法人", "经营人", "业主姓名", "店主"],
        like: /经营者|业主|店主|法人/u,
        weight: 1.5
      },
      { field: "phone", words: ["联系电话", "电话", "联系方式", "手机"] },
      {
        field: "licence",
        words: ["卫生许可证号", "许可证号", "营业执照", "卫生许可证", "证号"],
        like: /许可证|执照|备案/u,
        weight: 2
      },
      {
        field: "staff",
        words: ["从业人数", "从业人员", "员工数", "从业人员数"],
        like: /从业/u,
        weight: 2
      },
      {
        field: "certs",
        words: ["健康证数", "健康证", "持证人数", "持健康证人数"],
        like: /健康证|持证/u,
        weight: 1.5
      },
      {
        field: "grade",
        words: ["量化等级", "等级", "评级", "量化分级"],
        like: /等级|评级/u,
        weight: 1.5
      }
    ]
  }
]
