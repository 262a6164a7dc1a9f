/** How dense pests are: where, by what method, how many were laid out, how many caught. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { photo, remark, counted, silent } from "../shared/usualFields.ts"

export const densityHeadings: Vocabulary = {
  kind: "density",
  titles: /密度|监测|病媒|侵害率|灭前|灭后/u,
  needs: [
    ["densityStated", "caught"],
    ["placed", "pest", "method"],
    ["densityStated", "placed"]
  ],
  fields: [
    counted,
    remark,
    {
      field: "phase",
      words: listed(`阶段 灭前灭后 时期 监测阶段 灭前/灭后 监测时段 监测时期 灭前后 批次 轮次`),
      weight: 1.5
    },
    {
      field: "placeType",
      words:
        listed(`场所类型 环境类型 场所 监测场所 生境 生境类型 监测环境 环境 监测场所类型 场所类别
        环境类别 类型 监测点类型 行业类型`),
      like: /场所|环境|生境/u
    },
    {
      field: "pest",
      words:
        listed(`病媒种类 种类 监测种类 虫种 病媒 病媒生物 病媒生物种类 监测对象 害虫种类 四害种类
        监测项目 四害 媒介种类 监测种群 项目 病媒类别 害虫`),
      like: /病媒|种类|虫种|害虫|监测(?:对象|项目)/u,
      weight: 2
    },
    {
      field: "method",
      words: listed(`监测方法 方法 监测手段 调查方法 检查方法 监测方式`),
      like: /方法|方式/u,
      weight: 1.5
    },
    {
      field: "placed",
      words: listed(`布放数 布夹数 布放数量 检查房间数 监测数 布放夹数 布放总数 布放粘捕盒数 检查数
        布放量 布放数夹粘捕盒房间数 布放工具数 调查数 布放有效数 检查间数 布放（检查）数
        布灯数 布笼数 放置数 投放数 布点数 监测总数 检查户数`),
      like: /布.{0,4}数|检查.{0,3}(?:数|间)|投放数|放置数/u,
      weight: 2
    },
    {
      field: "caught",
      words: listed(`捕获数 阳性数 捕获阳性数 捕获数量 捕获只数 捕鼠数 捕获量 捕获总数 捕获/阳性数
        阳性（捕获）数 阳性间数 阳性房间数 捕蝇数 捕蚊数 捕获蟑螂数 捕到数 捕获数只 检出数`),
      like: /捕.{0,3}数|阳性.{0,3}数|捕获/u,
      weight: 2
    },
    {
      field: "densityStated",
      words: listed(`密度 密度指数 侵害率 阳性率 密度% 密度值 捕获率 监测密度 鼠密度 蟑螂密度 蚊密度
        蝇密度 监测结果 密度（%） 密度结果 病媒密度 阳性率% 房间侵害率`),
      like: /密度|(?:侵害|阳性|捕获|捕鼠)率/u,
      weight: 2
    },
    {
      field: "date",
      words: listed(`监测日期 日期 监测时间 时间 调查日期 检查日期 布放日期 监测年月日 监测时间段`),
      like: /日期|时间/u
    },
    {
      field: "community",
      words: listed(`监测点社区 社区 所属社区 社区名称 监测社区 所在社区 村居 居委会 监测点所在社区
        监测单位 涉及社区`),
      like: /社区|村居|居委/u
    },
    silent(
      "site",
      listed(`监测点 监测地点 监测点位 地点 监测点名称 点位 具体地点 单位名称 监测位置
        监测单位名称`),
      /监测点|地点|点位/u,
      1
    ),
    silent(
      "effective",
      listed(`有效数 有效夹数 有效布放数 回收数 有效粘捕盒数 收回数 有效间数`),
      /有效|回收/u,
      1
    ),
    silent(
      "level",
      listed(`控制水平 密度控制水平 等级 评价 评价等级 是否达标 达标情况 控制水平等级 标准
        国家标准`),
      /水平|达标|标准/u
    ),
    silent("watcher", listed(`监测人 监测人员 监测员 调查人 检查人`), /监测(?:人|员)|调查人/u),
    silent("weather", listed(`天气 气温 温度 湿度 风力 气象`), /气温|温度|湿度|风力/u, 0.3),
    silent("species", ["鼠种", "蚊种", "蝇种", "优势种"], undefined, 0.3),
    photo
  ]
}
