/** Supplies against pests, and how dense pests are. */
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, date, remark, seq } from "./sharedFields.ts"

export const pestHeadings: ReadonlyArray<Vocabulary> = [
  {
    kind: "drug_issue",
    titles: /药品|药物|发放|投药|除四害|消杀/u,
    needs: [["drug"], ["quantity"]],
    fields: [
      seq,
      remark,
      community,
      {
        field: "drug",
        words: ["药品名称", "药品", "药物名称", "药物", "品名", "药剂名称"],
        like: /药品|药物|药剂|消杀品/u,
        weight: 3
      },
      {
        field: "quantity",
        words: ["数量", "发放数量", "领取数量", "用量"],
        like: /数量|用量/u,
        weight: 1.2
      },
      { field: "households", words: ["发放户数", "户数", "投放户数"], like: /户数/u },
      date(["日期", "发放日期", "领取日期", "时间", "发放时间"], /日期|时间/u),
      {
        field: "signer",
        words: ["签收人", "领取人", "签领人", "领用人", "签收"],
        like: /签收|领取人|领用/u,
        weight: 1.5
      }
    ]
  },
  {
    kind: "density",
    titles: /密度|监测|病媒/u,
    needs: [
      ["density", "caught"],
      ["placed", "species", "method"]
    ],
    fields: [
      seq,
      remark,
      community,
      { field: "phase", words: ["阶段", "灭前灭后", "时期"], weight: 1.5 },
      {
        field: "siteType",
        words: ["场所类型", "环境类型", "场所", "监测场所"],
        like: /场所|环境/u
      },
      {
        field: "species",
        words: ["病媒种类", "种类", "监测种类", "虫种", "病媒"],
        like: /病媒|种类/u,
        weight: 2
      },
      { field: "method", words: ["监测方法", "方法"], like: /方法/u, weight: 1.5 },
      {
        field: "placed",
        words: ["布放数", "布夹数", "布放数量", "检查房间数", "监测数"],
        like: /布放|布夹|布.{0,2}数/u,
        weight: 2
      },
      {
        field: "caught",
        words: ["捕获数", "阳性数", "捕获阳性数", "捕获数量"],
        like: /捕获|阳性/u,
        weight: 2
      },
      {
        field: "density",
        words: ["密度", "密度指数", "侵害率", "阳性率"],
        like: /密度|率$/u,
        weight: 2
      },
      date(["监测日期", "日期", "监测时间"], /日期|时间/u)
    ]
  }
]
