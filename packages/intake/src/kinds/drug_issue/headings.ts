/** Supplies against pests as they were handed out: what, how much, to whom, when. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { photo, remark, counted, silent } from "../shared/usualFields.ts"

export const drugIssueHeadings: Vocabulary = {
  kind: "drug_issue",
  titles: /药品|药物|药剂|发放|投药|除四害|消杀|灭鼠药|物资/u,
  needs: [["drug"], ["quantity"], ["community", "signer", "households"]],
  fields: [
    counted,
    remark,
    {
      field: "community",
      words: listed(`领取社区 领药社区 领用社区 社区 所属社区 社区名称 村居 居委会 领取单位 领药单位
        领用单位 发放社区 接收社区 接收单位 使用单位 单位名称 发放单位 投放社区 发放对象 村`),
      like: /社区|村居|居委|(?:领|接收|使用).*单位/u
    },
    {
      field: "drug",
      words:
        listed(`药品名称 药品 药物名称 药物 品名 药剂名称 药名 物品名称 物资名称 发放药品 领取药品
        品种 药品种类 药物种类 消杀药品 除四害药品 药械名称 药剂`),
      like: /药品|药物|药剂|药械|品名|消杀品|物资(?:名|种)/u,
      weight: 3
    },
    {
      field: "quantity",
      words: listed(`数量 发放数量 领取数量 用量 发放量 领取量 领用数量 实发数量 实发 实发数 发放数
        数量及单位 领药数量 投放数量 投药量 领用量 发药数量 数量(单位)`),
      like: /数量|用量|(?:发|领|投).*量/u,
      weight: 1.4
    },
    {
      field: "unit",
      words: listed(`单位 计量单位 数量单位 计数单位 单位量 包装单位`),
      weight: 0.7
    },
    {
      field: "households",
      words: listed(`发放户数 户数 投放户数 覆盖户数 受益户数 投药户数 涉及户数 家庭户数 居民户数
        发放居民户数`),
      like: /户数/u
    },
    {
      field: "date",
      words:
        listed(`日期 发放日期 领取日期 时间 发放时间 领取时间 领用日期 领药日期 领药时间 发药日期
        投放日期 投药日期 登记日期`),
      like: /日期|时间/u
    },
    {
      field: "signer",
      words: listed(`签收人 领取人 签领人 领用人 签收 领药人 领取人签字 领取人签名 签字 签名 接收人
        经手人 签收人签字 领用人签字 领取人姓名 户主 领取人户主`),
      like: /签收|领取人|领用人|领药人|签领|接收人/u,
      weight: 1.5
    },
    silent("spec", listed(`规格 规格型号 包装规格 型号 含量`), /规格/u),
    silent("giver", ["发放人", "发药人", "经办人", "保管人"], /发放人|发药人/u),
    silent("use", listed(`用途 防治对象 灭杀对象 适用害虫 使用范围`), /用途|对象/u),
    silent("planned", ["应发", "应发数量", "计划数量", "应发数"], /应发|计划/u),
    silent("phone", ["联系电话", "电话", "联系方式"], /电话/u, 0.2),
    silent("house", listed(`门牌号 楼栋 楼号 房号 住址 地址 楼栋单元`), /门牌|楼|房号|住址/u, 0.3),
    silent("price", ["单价", "金额"], undefined, 0.2),
    photo
  ]
}
