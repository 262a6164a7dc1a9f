/** What an office did in a month, in numbers. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, counted, remark, silent } from "../shared/usualFields.ts"

export const monthlyStatisticsHeadings: Vocabulary = {
  kind: "monthly_statistics",
  titles: /统计|月报|汇总|爱国卫生月|战果|工作情况/u,

  needs: [
    ["turnout", "rubbish"],
    ["corners", "posters", "leaflets", "vehicles"]
  ],
  fields: [
    counted,
    remark,
    community("单位", "填报单位", "社区（村）"),
    { field: "month", words: listed(`月份 时间 日期 统计月份 月度`), like: /月份|日期/u },
    {
      field: "turnout",
      words: listed(
        `出动人次 参加人次 出动人数 参与人次 发动群众 出动人员 动员人次 参与人数 投入人力 出动人力 发动群众人次 参加人数 参与群众`
      ),
      like: /(?:出动|参加|参与|发动|动员|投入).*(?:人|力)/u,
      weight: 2
    },
    {
      field: "rubbish",
      words: listed(
        `清理垃圾 清运垃圾 垃圾清运量 清理垃圾吨 清除垃圾 清运垃圾量 清理垃圾量 清理积存垃圾 清理生活垃圾 清运垃圾吨`
      ),
      like: /垃圾/u,
      weight: 2
    },
    {
      field: "corners",
      words: listed(
        `清除死角 清理卫生死角 卫生死角 清除卫生死角 清理死角 死角 清理卫生死角处 清除死角处`
      ),
      like: /死角/u,
      weight: 2
    },
    {
      field: "posters",
      words: listed(`清理小广告 小广告 清除小广告 清理野广告 清理乱贴乱画 清理小广告处 牛皮癣`),
      like: /广告|乱贴|牛皮癣/u,
      weight: 2
    },
    {
      field: "leaflets",
      words: listed(
        `发放资料 发放宣传资料 宣传资料 发放宣传单 资料份数 发放资料份 发放传单 印发宣传资料`
      ),
      like: /资料|宣传单|传单/u,
      weight: 1.5
    },
    {
      field: "vehicles",
      words: listed(`出动车辆 车辆 出动车次 出动机械 车次 出动车辆台次 动用车辆 投入车辆`),
      like: /车/u,
      weight: 2
    },
    silent(
      "others",
      listed(`清理楼道 治理水体 投放药物 消杀面积 清理河道 疏通下水 悬挂条幅 清理杂物 病媒消杀`),
      /清[理除]|消杀|疏通|条幅|治理/u,
      0.5
    )
  ]
}
