/** People of the office and its communities: a name, and enough beside it to be more than a list. */
import type { Vocabulary } from "../../heading/Vocabulary.ts"

export const rosterHeadings: Vocabulary = {
  kind: "roster",
  titles: /花名册|名册|人员名单|通讯录|通信录|人员信息|人员登记|队伍|联系表/u,
  needs: [["name"], ["phone", "birth"], ["post", "duty", "category", "community", "unit"]],
  fields: [
    { field: "seq", words: ["序号", "编号", "序", "No", "no"], weight: 0.3 },
    {
      field: "name",
      words: ["姓名", "人员姓名", "名字", "工作人员", "人员", "干部姓名", "姓 名", "成员姓名"],
      like: /^.{0,4}姓名$/u,
      weight: 2
    },
    { field: "gender", words: ["性别", "男女"], weight: 1.5 },
    {
      field: "birth",
      words: ["出生年月", "出生日期", "出生时间", "生日", "出生", "出生年月日", "出生月份"],
      like: /出生/u,
      weight: 1.5
    },
    {
      field: "post",
      words: [
        "职务",
        "岗位",
        "职务职称",
        "现任职务",
        "工作岗位",
        "任职",
        "职位",
        "担任职务",
        "社区职务",
        "行政职务",
        "岗位职务",
        "职称",
        "身份"
      ],
      like: /职务|岗位|职位/u,
      weight: 1.2
    },
    {
      field: "duty",
      words: [
        "分工",
        "职责",
        "分管工作",
        "负责工作",
        "工作分工",
        "工作职责",
        "分管",
        "主要职责",
        "具体分工",
        "岗位职责",
        "分管领域",
        "负责内容",
        "承担工作",
        "创卫分工",
        "爱卫分工",
        "职责分工"
      ],
      like: /分工|分管|职责|负责/u
    },
    {
      field: "phone",
      words: [
        "联系电话",
        "手机",
        "手机号",
        "手机号码",
        "移动电话",
        "联系手机",
        "电话",
        "电话号码",
        "联系方式",
        "联系号码",
        "手机电话",
        "通讯方式",
        "办公电话"
      ],
      like: /电话|手机|联系方式/u,
      weight: 1.5
    },
    {
      field: "community",
      words: [
        "所属社区",
        "社区",
        "所在社区",
        "单位",
        "所在单位",
        "所属单位",
        "工作单位",
        "社区单位",
        "单位社区",
        "村居",
        "村社区",
        "社区村",
        "所属村社区",
        "所在村居",
        "部门",
        "单位名称",
        "社区名称",
        "所属部门",
        "科室",
        "所属村居",
        "单位部门",
        "所属社区单位",
        "所在村社区",
        "科室社区"
      ],
      like: /社区|村居|单位|部门/u
    },
    {
      field: "unit",
      words: ["工作单位", "所属单位", "单位", "所在单位", "部门", "科室"],
      weight: 0.5
    },
    {
      field: "category",
      words: [
        "人员类别",
        "类别",
        "人员性质",
        "类型",
        "人员类型",
        "性质",
        "身份类别",
        "用工性质",
        "队伍类别",
        "专兼职",
        "专职兼职",
        "人员分类"
      ],
      like: /类别|性质|类型/u
    },
    {
      field: "status",
      words: ["状态", "在岗情况", "在职状态", "是否在岗", "在岗状态", "人员状态"]
    },
    { field: "remark", words: ["备注", "说明", "备考", "其他"], weight: 0.3 }
  ]
}
