/** Letters of responsibility: who signed which, and when. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, seq, silent } from "../shared/usualFields.ts"

export const responsibilityLetterHeadings: Vocabulary = {
  kind: "responsibility_letter",
  titles: /责任书|责任状|承诺书|目标责任/u,
  titled: true,
  needs: [
    ["unit", "signer"],
    ["date", "signed", "signer", "no"]
  ],
  fields: [
    seq,
    remark,
    { field: "no", words: listed(`编号 责任书编号 文号 合同编号 责任状编号`), like: /编号|文号/u },
    {
      field: "unit",
      words: listed(
        `责任单位 签订单位 单位 单位名称 部门 签约单位 科室 责任部门 承诺单位 乙方 乙方单位 成员单位 签订部门 单位（部门）`
      ),
      like: /单位|部门|乙方/u,
      weight: 1.5
    },
    community("签订社区"),
    {
      field: "signer",
      words: listed(
        `责任人 签订人 签字人 负责人 签订责任人 单位负责人 第一责任人 代表人 签约人 法人代表 签名 签字`
      ),
      like: /责任人|签订人|负责人|签字|签约人/u,
      weight: 1.2
    },
    {
      field: "date",
      words: listed(`签订日期 签订时间 签约日期 签约时间 日期 时间 签字日期 签署日期`),
      like: /日期|时间/u
    },
    {
      field: "signed",
      words: listed(`是否签订 签订情况 签约情况 是否签约 签订与否 签订状态 是否已签`),
      like: /签订|签约|已签/u,
      weight: 1.5
    },
    silent(
      "content",
      ["责任内容", "主要内容", "责任书名称", "责任区域", "任务"],
      /内容|名称|任务/u
    ),
    photo
  ]
}
