/** The table of communities with their division codes; the code is what makes it one. */
import type { Vocabulary } from "../../heading/Vocabulary.ts"

export const communityCodesHeadings: Vocabulary = {
  kind: "community_codes",
  titles: /代码|区划|组织机构|社区名录|社区基本情况|村居名录/u,
  needs: [["code"], ["name"]],
  fields: [
    { field: "seq", words: ["序号", "编号", "序", "No", "no"], weight: 0.3 },
    {
      field: "code",
      words: [
        "代码",
        "统计用区划代码",
        "区划代码",
        "行政区划代码",
        "社区代码",
        "机构代码",
        "统计代码",
        "村居代码",
        "社区编码",
        "区划编码",
        "行政区划码",
        "区划码",
        "编码",
        "统计区划代码",
        "城乡代码",
        "社区顺序码",
        "顺序码",
        "后三位",
        "村级代码",
        "社区区划代码"
      ],
      like: /(?:区划|社区|村|统计|机构|单位).*(?:代码|编码|码)/u,
      weight: 3
    },
    {
      field: "officeCode",
      words: [
        "街道代码",
        "乡镇代码",
        "镇代码",
        "乡代码",
        "街道办代码",
        "街道办事处代码",
        "乡镇街道代码",
        "街道乡镇代码",
        "街镇代码",
        "上级代码",
        "所属街道代码",
        "所属乡镇代码",
        "街道区划代码"
      ],
      weight: 0.5
    },
    {
      field: "name",
      words: [
        "社区名称",
        "社区全称",
        "全称",
        "社区",
        "名称",
        "单位名称",
        "机构名称",
        "村居名称",
        "社区村名称",
        "居委会名称",
        "村社区名称",
        "单位",
        "村社区",
        "社区村",
        "居村委会名称",
        "村居",
        "组织名称",
        "区划名称"
      ],
      like: /(?:社区|村|居委会|机构|单位).*(?:名称|全称|名)$/u,
      weight: 1.5
    },
    { field: "level", words: ["级别", "层级", "类型", "类别", "单位类别", "机构类型", "性质"] },
    {
      field: "households",
      words: ["户数", "居民户数", "总户数", "住户数", "户", "辖区户数", "常住户数", "家庭户数"],
      like: /户数/u
    },
    {
      field: "population",
      words: ["人口", "人口数", "总人口", "常住人口", "居民人口", "人数", "辖区人口", "居民人数"],
      like: /人口/u
    },
    {
      field: "property",
      words: ["有无物业", "物业", "物业情况", "物业管理", "物业覆盖", "是否有物业", "物业状况"],
      like: /物业/u
    },
    { field: "remark", words: ["备注", "说明", "备考"], weight: 0.3 }
  ]
}
