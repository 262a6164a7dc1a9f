/** Health education: what was held where, by whom, for how many. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, counted, silent } from "../shared/usualFields.ts"

export const healthActivityHeadings: Vocabulary = {
  kind: "health_activity",
  titles: /健康教育|活动登记|健教|宣传活动|讲座|健康知识|义诊|活动台账|活动记录/u,
  needs: [["date"], ["topic", "form"], ["attendees", "form", "speaker", "material"]],
  fields: [
    counted,
    remark,
    {
      field: "date",
      words:
        listed(`活动日期 活动时间 日期 时间 举办时间 举办日期 开展时间 开展日期 讲座时间 讲座日期
        宣传时间 宣传日期 授课时间 授课日期`),
      like: /日期|时间/u
    },
    community(
      "主办社区",
      "举办社区",
      "开展社区",
      "承办社区",
      "主办单位",
      "举办单位",
      "组织单位",
      "承办单位",
      "开展单位",
      "组织社区",
      "活动社区",
      "单位"
    ),
    {
      field: "topic",
      words: listed(`活动主题 主题 活动内容 活动名称 讲座题目 内容 讲座主题 讲座内容 题目 宣传主题
        宣传内容 讲座名称 授课内容 授课题目 活动题目 课题 健教内容 主题内容`),
      like: /主题|题目|(?:活动|讲座|宣传|授课)(?:内容|名称)/u,
      weight: 2
    },
    {
      field: "form",
      words:
        listed(`形式 活动形式 方式 活动方式 宣传形式 宣传方式 活动类型 活动类别 类型 类别 教育形式
        开展形式`),
      like: /形式|方式|活动类/u,
      weight: 1.5
    },
    {
      field: "place",
      words: listed(
        `地点 活动地点 举办地点 讲座地点 开展地点 宣传地点 场地 活动场所 授课地点 活动场地`
      ),
      like: /地点|场所|场地/u
    },
    {
      field: "attendees",
      words: listed(`参加人数 人数 参与人数 受益人数 参加人次 受教育人数 听课人数 参会人数 受众人数
        参与人次 活动人数 受教人数 覆盖人数 参加活动人数 到场人数 人次 受宣人数`),
      like: /人数|人次/u,
      weight: 1.5
    },
    {
      field: "material",
      words:
        listed(`发放资料 资料份数 发放资料数 宣传资料 发放资料份 发放数量 发放资料数量 资料发放数
        发放宣传资料 资料发放 宣传资料份数 宣传资料发放数量 发放份数 发放宣传品 资料数量
        宣传品发放数 发放宣传单 资料发放份数 宣传单份数 材料份数 发放材料`),
      like: /资料(?!种|名)|宣传(?:单|品)|材料|发放.*(?:数|份)/u,
      weight: 1.5
    },
    {
      field: "speaker",
      words:
        listed(`主讲人 讲师 授课人 主讲 主讲老师 授课老师 讲课人 授课教师 主讲人员 宣讲人 授课专家
        主讲教师 主讲医生 讲解人 专家 负责人`),
      like: /主讲|讲师|授课(?:人|老师|教师|专家)|宣讲人|讲课/u,
      weight: 2
    },
    silent(
      "audience",
      listed(`参加对象 对象 参加人员 宣传对象 受众 目标人群 教育对象 参与对象`),
      /对象|人群/u
    ),
    silent(
      "materialKind",
      ["发放资料种类", "资料种类", "资料名称", "宣传资料种类"],
      /种类|资料名称/u
    ),
    silent("summary", listed(`活动小结 小结 活动总结 活动效果 效果 效果评价`), /小结|总结|效果/u),
    silent("signIn", ["签到", "签到表", "有无签到"], /签到/u, 0.3),
    silent("recorder", ["记录人", "填表人", "组织者", "组织人"], /记录人|组织/u, 0.3),
    photo
  ]
}
