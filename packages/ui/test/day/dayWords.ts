/** The words of day controls, for their tests. */
import type { AsOfWords } from "../../src/day/DayWords.ts"

export const dayWords: AsOfWords = {
  openCalendar: "打开月历",
  previousMonth: "上个月",
  nextMonth: "下个月",
  today: "今天",
  weekdays: ["一", "二", "三", "四", "五", "六", "日"],
  month: (year, month) => `${year}年${month}月`,
  unreadable: "看不出是哪一天",
  outside: "不在可选的日子里",
  previousDay: "前一天",
  nextDay: "后一天",
  backToToday: "回到今天"
}
