/** Units that look after a community together with it: who, where, how often. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, counted, photo, remark } from "../shared/usualFields.ts"

export const partnerUnitHeadings: Vocabulary = {
  kind: "partner_unit",
  titles: /结对|共建单位|联建|包联单位|包保单位|帮扶单位|驻区单位|市直单位|包建/u,
  titled: true,
  needs: [["unit"], ["community", "estate", "area", "task", "times"]],
  fields: [
    counted,
    remark,
    {
      field: "unit",
      words: listed(
        `结对单位 共建单位 包保单位 帮扶单位 包联单位 联建单位 市直单位 驻区单位 单位名称 单位 责任单位 结对共建单位 包建单位 联系单位`
      ),
      like: /单位/u,
      weight: 2
    },
    community("结对社区", "共建社区", "包保社区", "包联社区", "联系社区", "帮扶社区"),
    {
      field: "contact",
      words: listed(`联系人 负责人 单位联系人 责任人 单位负责人 联络员 牵头人`),
      like: /联系人|负责人|联络员|责任人/u
    },
    {
      field: "phone",
      words: listed(`联系电话 电话 联系方式 手机 手机号 手机号码 电话号码`),
      like: /电话|手机|联系方式/u,
      weight: 0.4
    },
    {
      field: "estate",
      words: listed(`小区 结对小区 包保小区 院落 楼院 庭院 包联小区`),
      like: /小区|院落|楼院/u
    },
    {
      field: "area",
      words: listed(
        `楼栋 楼号 包保楼栋 责任区域 路段 责任路段 包联楼栋 区域 楼栋号 包保区域 责任范围`
      ),
      like: /楼栋|楼号|路段|区域|范围/u
    },
    { field: "units", words: listed(`单元 单元数 单元个数`), like: /单元/u },
    {
      field: "times",
      words: listed(`次数 活动次数 每月次数 开展次数 清扫次数 劳动次数 服务次数 参与次数`),
      like: /次数/u,
      weight: 1.5
    },
    {
      field: "task",
      words: listed(`任务 工作任务 共建内容 活动内容 主要任务 任务内容 帮扶内容 结对内容 工作内容`),
      like: /任务|内容/u
    },
    photo
  ]
}
