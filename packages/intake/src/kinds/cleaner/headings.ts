/** People who clean: where, in which shift, for whom. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, counted, photo, remark, silent } from "../shared/usualFields.ts"

export const cleanerHeadings: Vocabulary = {
  kind: "cleaner",
  titles: /保洁|环卫工|清扫员|清洁工|保洁员/u,
  titled: true,
  needs: [["name"], ["area", "shift", "community", "phone", "company"]],
  fields: [
    counted,
    remark,
    {
      field: "name",
      words: listed(`姓名 保洁员姓名 保洁员 人员姓名 保洁人员 清扫员`),
      like: /姓名|保洁[员人]/u,
      weight: 1.5
    },
    { field: "gender", words: listed(`性别`) },
    { field: "age", words: listed(`年龄 周岁`), like: /年龄/u },
    {
      field: "phone",
      words: listed(`联系电话 电话 联系方式 手机 手机号 手机号码 电话号码`),
      like: /电话|手机|联系方式/u,
      weight: 0.4
    },
    community("服务社区"),
    {
      field: "area",
      words: listed(
        `责任路段 保洁区域 责任区域 负责区域 清扫路段 保洁范围 责任范围 保洁路段 作业区域 责任区 负责楼栋 保洁楼栋 路段 包干区域 工作区域 区域`
      ),
      like: /路段|区域|范围|楼栋|责任区/u,
      weight: 1.5
    },
    {
      field: "shift",
      words: listed(`班次 作业时间 工作时间 上班时间 保洁时间 作业班次 班组 清扫时间`),
      like: /班次|作业时间|工作时间|上班时间|保洁时间/u,
      weight: 1.5
    },
    {
      field: "company",
      words: listed(`所属公司 单位 保洁公司 物业公司 用工单位 所属单位 公司 所属物业`),
      like: /公司|单位|物业/u
    },
    silent(
      "about",
      listed(`身份证号 入职时间 工资 住址 家庭住址 健康状况`),
      /身份证|入职|工资|住址/u,
      0.2
    ),
    photo
  ]
}
