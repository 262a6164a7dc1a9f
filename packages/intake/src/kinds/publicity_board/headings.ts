/** When boards on walls were changed, and what they say now. */
import { listed } from "../../heading/listed.ts"
import type { Vocabulary } from "../../heading/Vocabulary.ts"
import { community, counted, photo, remark, silent } from "../shared/usualFields.ts"

export const publicityBoardHeadings: Vocabulary = {
  kind: "publicity_board",
  titles: /宣传栏|板报|橱窗|宣传阵地|宣传专栏|健康教育专栏|健教专栏/u,
  titled: true,
  needs: [["topic"], ["issue", "place", "community"], ["date"]],
  fields: [
    counted,
    remark,
    {
      field: "date",
      words: listed(
        `更换时间 更换日期 时间 日期 出刊日期 张贴时间 出版日期 制作时间 出刊时间 更新时间 宣传时间`
      ),
      like: /时间|日期/u
    },
    community("设置单位", "单位", "主办单位"),
    {
      field: "place",
      words: listed(
        `地点 位置 设置地点 宣传栏地点 宣传栏位置 张贴地点 设置位置 具体位置 宣传栏名称`
      ),
      like: /地点|位置/u
    },
    {
      field: "issue",
      words: listed(`期数 期号 第几期 期次 期别 刊期 第期`),
      like: /^期|期[数号次]/u,
      weight: 2
    },
    {
      field: "topic",
      words: listed(
        `主题 内容 宣传主题 宣传内容 更换内容 版面内容 标题 宣传栏主题 板报主题 专栏内容 主要内容`
      ),
      like: /主题|内容|标题/u,
      weight: 2
    },
    {
      field: "keeper",
      words: listed(`责任人 更换人 负责人 管理人 制作人 编辑人`),
      like: /责任人|负责人|更换人/u
    },
    silent("count", ["块数", "面积", "数量", "宣传栏数量"], /块数|面积/u),
    photo
  ]
}
