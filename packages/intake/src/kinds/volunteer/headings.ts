/** Volunteers: who, from where, what they do. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, seq, silent } from "../shared/usualFields.ts"

export const volunteerHeadings: Vocabulary = {
  kind: "volunteer",
  titles: /志愿者|志愿服务|志愿队伍|志愿人员/u,
  titled: true,
  needs: [["name"], ["phone", "service", "community", "unit", "hours", "no", "gender"]],
  fields: [
    seq,
    remark,
    {
      field: "no",
      words: listed(`志愿者编号 编号 注册号 志愿者注册号 证号 志愿者证号`),
      like: /编号|注册号|证号/u
    },
    { field: "name", words: listed(`姓名 志愿者姓名 志愿者 名字`), like: /姓名/u, weight: 1.5 },
    { field: "gender", words: listed(`性别`) },
    {
      field: "phone",
      words: listed(`联系电话 电话 联系方式 手机 手机号 手机号码 电话号码`),
      like: /电话|手机|联系方式/u,
      weight: 0.4
    },
    community("服务社区", "注册社区"),
    {
      field: "unit",
      words: listed(`单位 工作单位 所在单位 所属队伍 服务队 志愿服务队 队伍名称 所属单位 团队`),
      like: /单位|队伍|服务队|团队/u
    },
    {
      field: "service",
      words: listed(
        `服务项目 服务内容 志愿服务项目 服务类别 特长 服务意向 服务方向 志愿服务内容 服务岗位 志愿岗位 专长`
      ),
      like: /服务(?:项目|内容|类|意向|方向|岗)|特长|专长/u,
      weight: 1.5
    },
    {
      field: "hours",
      words: listed(`服务时长 时长 服务小时 累计时长 服务时间小时 志愿服务时长 服务时数`),
      like: /时长|小时|时数/u,
      weight: 1.5
    },
    {
      field: "date",
      words: listed(`登记日期 登记时间 注册时间 注册日期 加入时间 服务日期 服务时间 日期 时间`),
      like: /日期|时间/u
    },
    silent(
      "about",
      listed(`年龄 出生年月 政治面貌 学历 身份证号 民族 文化程度 职业 住址`),
      /年龄|出生|政治|学历|身份证/u,
      0.2
    ),
    photo
  ]
}
