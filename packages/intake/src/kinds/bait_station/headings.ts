/** Stations with bait against rats: where each stands, what lies in it, and what was found when it was looked at. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, photo, remark, seq } from "../shared/usualFields.ts"

export const baitStationHeadings: Vocabulary = {
  kind: "bait_station",
  titles: /毒饵|饵站|饵盒|毒鼠/u,

  needs: [
    ["place", "no"],
    ["bait", "consumed", "refilled", "type", "installedDate", "amount", "damaged"],
    ["place", "estate", "community"]
  ],
  fields: [
    seq,
    remark,
    {
      field: "no",
      words: listed(
        `编号 站点编号 毒饵站编号 毒饵盒编号 饵站编号 站号 毒饵屋编号 盒号 饵盒编号 点位编号`
      ),
      like: /(?:站|盒|屋|点位).*(?:编号|号)/u,
      weight: 1.5
    },
    community("设置社区"),
    {
      field: "estate",
      words: listed(`小区 小区名称 院落 楼院 住宅小区 所在小区 庭院 路段`),
      like: /小区|院落|楼院/u
    },
    {
      field: "place",
      words: listed(
        `位置 位置描述 安装位置 设置地点 投放地点 摆放位置 布放位置 具体位置 设置位置 地点 点位 安装地点 毒饵站位置 放置位置 投放位置 投放点位`
      ),
      like: /位置|地点|点位/u,
      weight: 1.2
    },
    {
      field: "type",
      words: listed(`类型 材质 毒饵站类型 种类 毒饵站种类 规格 毒饵盒类型 站型`),
      like: /类型|材质/u
    },
    {
      field: "count",
      words: listed(`数量 毒饵站数量 个数 设置数量 毒饵盒数量 安装数量 数量（个） 投放数量`),
      like: /数量|个数/u
    },
    {
      field: "bait",
      words: listed(
        `毒饵名称 毒饵种类 药物名称 投放药物 药品名称 药品 饵料 毒饵 投放毒饵 灭鼠药名称 药物`
      ),
      like: /毒饵(?!站|盒|屋)|饵料|药/u,
      weight: 1.2
    },
    {
      field: "amount",
      words: listed(`投放量 投药量 投饵量 首次投放量 放药量 投放量克 每站投放量 用药量`),
      like: /(?:投放|投药|投饵|放药)量/u
    },
    {
      field: "installedDate",
      words: listed(`安装时间 设置时间 布设时间 安装日期 设置日期 布放时间 投放时间 投放日期`),
      like: /(?:安装|设置|布设|布放)(?:时间|日期)/u
    },
    {
      field: "checkedDate",
      words: listed(`检查时间 检查日期 巡查时间 查看时间 维护时间 检查维护时间 巡查日期 补药时间`),
      like: /(?:检查|巡查|维护|查看)(?:时间|日期)/u
    },
    {
      field: "consumed",
      words: listed(`取食情况 消耗情况 消耗量 盗食情况 取食量 鼠取食情况 毒饵消耗情况`),
      like: /取食|消耗|盗食/u,
      weight: 2
    },
    {
      field: "refilled",
      words: listed(`补充量 补药量 补投量 补充情况 补药情况 补投情况 补充毒饵`),
      like: /补[充药投]/u,
      weight: 1.5
    },
    {
      field: "damaged",
      words: listed(
        `损坏情况 完好情况 是否完好 破损情况 毒饵站状况 完好状况 是否损坏 是否破损 状况`
      ),
      like: /损坏|完好|破损/u
    },
    {
      field: "keeper",
      words: listed(`维护人 管理人 责任人 负责人 检查人 维护人员 管护人 投药人 管理员 专管员`),
      like: /维护|管理人|管护|责任人|负责人/u
    },
    { field: "~months", words: [], like: /^(?:1[0-2]|[1-9])月(?:份)?$/u, weight: 0.5, many: true },
    photo
  ]
}
