/** The wall in Chinese, its first language. */
import type { Words } from "./Words.ts"

const months = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ")
const weekdays = "日一二三四五六"

export const zh: Words = {
  lang: "zh-CN",
  tab: (office) => (/爱卫|爱国卫生|创卫/.test(office) ? office : `${office}爱国卫生`),
  title: (month, communities) => `${months[month - 1]}月${communities ? "社区" : ""}考核排名`,
  toCheck: (count) => `${count} 项指标待核对`,
  fullMarks: (total) => `满分 ${total}`,
  comparedWith: (month, year) => `与 ${year === null ? "" : `${year} 年 `}${month} 月名次相比`,
  firstOnes: "前三名",
  columns: { rank: "名次", community: "社区", score: "得分", change: "名次变化" },
  unchanged: "持平",
  changeSaid: (by) =>
    by === null
      ? "上次无名次"
      : by === 0
        ? "名次持平"
        : by > 0
          ? `上升 ${by} 名`
          : `下降 ${-by} 名`,
  vetoed: ["一票否决，", "不排名"],
  unranked: ["本月", "不排名"],
  notice: {
    title: (month, communities) => `${months[month - 1]}月${communities ? "社区" : ""}考核公示`,
    hanging: "公示中",
    until: (day) => `，至${day}`,
    left: (days) => `，还剩 ${days} 个工作日`,
    object: (day, office) => `社区如有异议，请在${day}前（含当日）向${office}爱卫办申诉`
  },
  replies: {
    title: "社区答复",
    mark: "※",
    score: (total) => `${total} 分`,
    toCheck: "（待核对）",
    outcome: {
      upheld: "申诉已采纳",
      partly: "申诉部分采纳",
      rejected: "申诉未采纳",
      open: "申诉处理中"
    }
  },
  period: (year, month) => `${year}年${month}月`,
  version: (version, corrected) => `第 ${version} 版${corrected ? "（更正）" : ""}`,
  published: (day) => `，${day}公布`,
  dataAsOf: "数据截至",
  notUpdated: (hours) => `，已有 ${hours} 小时未更新`,
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  day: ({ year, month, day }, yearNow) =>
    `${year === yearNow ? "" : `${year}年`}${month}月${day}日`,
  today: ({ month, day, weekday }) => `${month}月${day}日　星期${weekdays[weekday] ?? ""}`,
  announced: (period, version, first) =>
    `${period}考核排名已公布，${version}。${first === "" ? "" : `第一名：${first}。`}`,
  and: "、",
  comma: "，",
  waiting: {
    tab: "爱国卫生",
    title: "等待第一次公布",
    document: "等待第一次公布",
    what: "这里将显示最近一次公布的月度考核排名。",
    steps: [
      "在管理端导入当月考核表，核对排名",
      "打开该月排名，点“发布”",
      "几秒钟内，本屏自动显示，不必刷新"
    ],
    connected: "已连上服务器，还没有公布过排名",
    connecting: "正在连接服务器",
    lost: "暂时连不上服务器，正在自动重试。请检查网络，并确认服务器已启动",
    chooseOffice: "这台服务器上有多个单位：请在网址后加 ?office=区划代码",
    noSuchOffice: "服务器上没有这个单位：请核对网址中的 office=区划代码"
  }
}
