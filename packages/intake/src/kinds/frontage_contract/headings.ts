/** Shops that have promised to keep the ground before their doors clean. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, seq, silent } from "../shared/usualFields.ts"

export const frontageContractHeadings: Vocabulary = {
  kind: "frontage_contract",
  titles: /门前三包|门前五包|门前四包|三包责任|门前包/u,
  titled: true,
  needs: [["name"], ["owner", "date", "signed", "address"]],
  fields: [
    seq,
    remark,
    { field: "no", words: listed(`编号 责任书编号 合同编号 牌号 责任牌编号`), like: /编号|牌号/u },
    {
      field: "name",
      words: listed(
        `店名 单位名称 店铺名称 门店名称 商户名称 店铺 门店 商户 沿街店铺 名称 单位 商铺名称 责任单位 字号 经营单位 门店字号`
      ),
      like: /店名|店铺|门店|商户|商铺|单位/u,
      weight: 2
    },
    community(),
    {
      field: "address",
      words: listed(`地址 门牌号 路段 位置 详细地址 经营地址 店铺地址 所在路段 街路 沿街路段`),
      like: /地址|门牌|路段|街路/u
    },
    {
      field: "owner",
      words: listed(
        `经营者 业主 负责人 店主 责任人 法人 签约人 签订人 业主姓名 店主姓名 负责人姓名 经营者姓名 签字`
      ),
      like: /经营者|业主|负责人|店主|责任人|签/u
    },
    {
      field: "phone",
      words: listed(`联系电话 电话 联系方式 手机 手机号 手机号码 电话号码`),
      like: /电话|手机|联系方式/u,
      weight: 0.4
    },
    {
      field: "date",
      words: listed(`签订日期 签订时间 签约日期 签约时间 日期 时间`),
      like: /日期|时间/u
    },
    {
      field: "signed",
      words: listed(
        `是否签订 签订情况 签约情况 是否签约 是否签订责任书 签订与否 是否签订门前三包责任书 责任书签订`
      ),
      like: /是否.*签|签[订约]情况|责任书签订/u,
      weight: 1.5
    },
    silent("board", ["是否挂牌", "责任牌", "挂牌情况"], /挂牌|责任牌/u),
    silent("type", ["类别", "行业", "经营类别"], /类别|行业/u),
    photo
  ]
}
