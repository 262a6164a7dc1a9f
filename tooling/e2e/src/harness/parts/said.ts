/** What the parts say and show when they are looked at. */
import type { ExplanationProps } from "@aiwei/ui/explanation/Explanation"
import type { PaletteGroup } from "@aiwei/ui/palette/Palette"

const nothing = () => undefined

export const asOfWords = {
  openCalendar: "打开月历",
  previousMonth: "上个月",
  nextMonth: "下个月",
  today: "今天",
  weekdays: ["一", "二", "三", "四", "五", "六", "日"],
  month: (year: number, month: number) => `${year}年${month}月`,
  unreadable: "看不出是哪一天。可写 2026-03-05、3月5日、3.5 或 今天-1",
  outside: "不在可选的日子里",
  previousDay: "前一天",
  nextDay: "后一天",
  backToToday: "回到今天"
}

export const railEvents = [
  { id: "1", day: "2026-02-20", text: "韩雨桐调离" },
  { id: "2", day: "2026-02-26", text: "滨河花园改名" }
]

export const paletteWords = {
  title: "查找和操作",
  field: "页面、单位、人员或操作",
  hint: "输入名称、拼音首字母或代码",
  searching: "正在查找",
  nothing: "没有找到",
  failed: "单位和人员没有查到",
  retry: "重试",
  count: (count: number) => `找到 ${count} 条`
}

export const paletteGroups: ReadonlyArray<PaletteGroup> = [
  {
    title: "单位",
    items: [
      {
        id: "u1",
        text: "红旗路社区",
        note: "青河区 / 滨河街道 990104003005",
        icon: "building",
        go: nothing
      },
      {
        id: "u2",
        text: "新红旗小区",
        note: "青河区 / 滨河街道 / 南关社区",
        icon: "building",
        go: nothing
      }
    ]
  },
  { title: "操作", items: [{ id: "a1", text: "快捷键", keys: "?", icon: "keyboard", go: nothing }] }
]

export const shortcuts = {
  words: {
    title: "快捷键",
    close: "关闭",
    singleKeys: "使用单键快捷键",
    singleKeysHint: "用语音输入或容易误触时可以关掉。带 ⌘、Ctrl 的快捷键不受影响。"
  },
  groups: [
    {
      title: "所有页面",
      lines: [
        { keys: ["⌘K", "Ctrl K"], text: "查找和操作" },
        { keys: ["?"], text: "打开这张表" }
      ]
    },
    { title: "组织树", lines: [{ keys: ["↑", "↓"], text: "上一个、下一个" }] }
  ]
}

export const taskWords = {
  title: (running: number, all: number) => `${all} 项任务，${running} 项进行中`,
  stop: "停止",
  clear: "移走",
  states: { running: "进行中", done: "已完成", failed: "没有完成", stopped: "已停止" }
}

export const explained: ExplanationProps = {
  label: "户数的构成",
  terms: [
    { label: "静园家园", value: "472" },
    { sign: "＋", label: "书香小区", value: "254" }
  ],
  result: { value: "726", unit: "户" },
  parts: [
    {
      id: "1",
      label: "静园家园",
      amount: "472",
      parts: [
        {
          id: "3",
          label: "3号楼",
          amount: "78",
          note: "缺包户干部",
          doubt: true,
          href: "#3",
          source: { sheet: "楼院", cell: "F12", file: "底册.xlsx", href: "#F12" }
        }
      ]
    },
    { id: "2", label: "书香小区", amount: "254" }
  ],
  check: { right: true, text: "各项相加与总数一致" }
}
