/** Which leader answers for which communities; a zone, and the communities it holds. */
import type { Vocabulary } from "../../heading/Vocabulary.ts"

/** Tables without a column of zones, where each leader's communities are one: 包保领导 | 包保社区. */
export const leadersHeadings: Vocabulary = {
  kind: "zones",
  titles: /责任区|包保|包片|包区|包联|片区|划分|分包/u,
  needs: [["leaderName"], ["communities"]],
  fields: [
    { field: "seq", words: ["序号", "编号", "序", "No", "no"], weight: 0.3 },
    {
      field: "leaderName",
      words: [
        "包保领导",
        "包区领导",
        "包片领导",
        "包联领导",
        "分包领导",
        "责任领导",
        "牵头领导",
        "挂点领导",
        "挂片领导",
        "包抓领导",
        "联系领导",
        "带队领导",
        "片长"
      ],
      like: /(?:包.|牵头|责任|挂.|联系)领导/u,
      weight: 2.5
    },
    { field: "leaderTitle", words: ["职务", "领导职务", "现任职务", "行政职务"], like: /职务/u },
    {
      field: "communities",
      words: [
        "包保社区",
        "包区社区",
        "包片社区",
        "包联社区",
        "分包社区",
        "责任社区",
        "所辖社区",
        "联系社区",
        "挂点社区",
        "包抓社区",
        "负责社区",
        "包保村居"
      ],
      like: /(?:包|责任|联系|挂|负责|所辖).{0,3}(?:社区|村)/u,
      weight: 2
    },
    { field: "contactPoint", words: ["创建联系点", "联系点", "包保小区"], like: /联系点/u },
    { field: "remark", words: ["备注", "说明", "备考"], weight: 0.3 }
  ]
}

export const zonesHeadings: Vocabulary = {
  kind: "zones",
  titles: /责任区|包保|包片|包区|包联|片区|划分/u,
  needs: [["zone"], ["communities"]],
  fields: [
    { field: "seq", words: ["序号", "编号", "序", "No", "no"], weight: 0.3 },
    {
      field: "zone",
      words: [
        "责任区",
        "责任区名称",
        "片区",
        "责任片区",
        "包保片区",
        "责任区域",
        "区域",
        "片区名称",
        "分区",
        "创卫责任区",
        "包保区域",
        "责任区划",
        "责任区编号",
        "区号",
        "责任片",
        "包片区域",
        "网格片区",
        "包片",
        "大区",
        "片",
        "责任区号",
        "卫生责任区"
      ],
      like: /责任区|片区|责任片/u,
      weight: 2.5
    },
    {
      field: "leaderName",
      words: [
        "包区领导",
        "责任领导",
        "包片领导",
        "包保领导",
        "领导",
        "牵头领导",
        "负责领导",
        "领导姓名",
        "包联领导",
        "责任人",
        "第一责任人",
        "片长",
        "区长",
        "负责人",
        "带队领导",
        "总负责人",
        "片区长",
        "分包领导",
        "包抓领导",
        "挂点领导",
        "包片领导姓名",
        "包区领导姓名",
        "责任领导姓名",
        "联系领导",
        "区域负责人",
        "片区负责人",
        "责任区负责人",
        "挂片领导",
        "姓名"
      ],
      like: /领导|负责人|责任人|片长/u,
      weight: 1.5
    },
    {
      field: "leaderTitle",
      words: ["职务", "领导职务", "现任职务", "行政职务", "党政职务", "职位"],
      like: /职务/u
    },
    {
      field: "communities",
      words: [
        "所辖社区",
        "社区",
        "责任社区",
        "包保社区",
        "辖区社区",
        "包含社区",
        "范围",
        "所含社区",
        "社区名称",
        "包联社区",
        "责任范围",
        "辖区范围",
        "村居",
        "所辖村居",
        "所辖社区村",
        "村社区",
        "包片社区",
        "覆盖社区",
        "管辖社区",
        "下辖社区",
        "涉及社区",
        "所辖村社区",
        "责任单位",
        "分包社区",
        "辖社区",
        "辖区",
        "包抓社区",
        "所属社区",
        "包保村居",
        "包区社区",
        "社区村",
        "负责社区",
        "联系社区"
      ],
      like: /社区|村居|所辖|辖区/u,
      weight: 1.5
    },
    {
      field: "contactPoint",
      words: [
        "创建联系点",
        "联系点",
        "创卫联系点",
        "包保联系点",
        "领导联系点",
        "挂钩联系点",
        "联系小区",
        "包联小区",
        "示范点",
        "联系点位",
        "包保小区",
        "联系小区院落",
        "联系楼院"
      ],
      like: /联系点|联系小区|包联小区/u,
      weight: 2
    },
    { field: "remark", words: ["备注", "说明", "备考"], weight: 0.3 }
  ]
}
