/**
 * Tables that are known by sight and not yet taken: they are refused by name, so that nobody wonders
 * whether a daily log was mistaken for something else.
 */
import type { Vocabulary } from "../../heading/Vocabulary.ts"

const date = (words: ReadonlyArray<string>, like: RegExp) => ({ field: "date", words, like })
const community = {
  field: "community",
  words: ["社区", "所属社区", "社区名称", "涉及社区", "村居", "主办社区", "单位"],
  like: /社区|村居/u
}
const seq = { field: "seq", words: ["序号", "编号", "序"], weight: 0.3 }
const remark = { field: "remark", words: ["备注", "说明"], weight: 0.3 }

export const unsupportedHeadings: ReadonlyArray<Vocabulary> = [
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
  },
  {
    kind: "drug_issue",
    titles: /药品|药物|发放|投药|除四害|消杀/u,
    needs: [["drug"], ["quantity"]],
    fields: [
      seq,
      remark,
      community,
      {
        field: "drug",
        words: ["药品名称", "药品", "药物名称", "药物", "品名", "药剂名称"],
        like: /药品|药物|药剂|消杀品/u,
        weight: 3
      },
      {
        field: "quantity",
        words: ["数量", "发放数量", "领取数量", "用量"],
        like: /数量|用量/u,
        weight: 1.2
      },
      { field: "households", words: ["发放户数", "户数", "投放户数"], like: /户数/u },
      date(["日期", "发放日期", "领取日期", "时间", "发放时间"], /日期|时间/u),
      {
        field: "signer",
        words: ["签收人", "领取人", "签领人", "领用人", "签收"],
        like: /签收|领取人|领用/u,
        weight: 1.5
      }
    ]
  },
  {
    kind: "density",
    titles: /密度|监测|病媒/u,
    needs: [
      ["density", "caught"],
      ["placed", "species", "method"]
    ],
    fields: [
      seq,
      remark,
      community,
      { field: "phase", words: ["阶段", "灭前灭后", "时期"], weight: 1.5 },
      {
        field: "siteType",
        words: ["场所类型", "环境类型", "场所", "监测场所"],
        like: /场所|环境/u
      },
      {
        field: "species",
        words: ["病媒种类", "种类", "监测种类", "虫种", "病媒"],
        like: /病媒|种类/u,
        weight: 2
      },
      { field: "method", words: ["监测方法", "方法"], like: /方法/u, weight: 1.5 },
      {
        field: "placed",
        words: ["布放数", "布夹数", "布放数量", "检查房间数", "监测数"],
        like: /布放|布夹|布.{0,2}数/u,
        weight: 2
      },
      {
        field: "caught",
        words: ["捕获数", "阳性数", "捕获阳性数", "捕获数量"],
        like: /捕获|阳性/u,
        weight: 2
      },
      {
        field: "density",
        words: ["密度", "密度指数", "侵害率", "阳性率"],
        like: /密度|率$/u,
        weight: 2
      },
      date(["监测日期", "日期", "监测时间"], /日期|时间/u)
    ]
  },
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

/** Labels of a meeting record's form; such a sheet has pairs of label and value instead of a header. */
export const meetingLabels =
  /^(?:时间|会议时间|地点|会议地点|主持人|会议主持|主持|记录人|记录|会议主题|议题|会议名称|参会情况|应到人数|实到人数|会议内容|会议议程|参会人员|出席人员|缺席人员)$/u
export const meetingOnly =
  /^(?:主持人|会议主持|记录人|会议主题|议题|会议内容|会议名称|会议地点|会议时间|会议议程)$/u
