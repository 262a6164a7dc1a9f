/** A day as official papers write it, without leading noughts: 2026年3月5日. */
export const chineseDay = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-")
  return `${year}年${Number(month)}月${Number(date)}日`
}

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"] as const

/** 1 to 99 as parts of a paper are numbered: 一, 十, 十一, 二十. */
export const chineseNumber = (count: number): string => {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  const first = tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`
  return `${first}${digits[ones] ?? ""}`
}
