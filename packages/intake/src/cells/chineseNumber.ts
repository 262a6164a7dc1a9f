/** 二十三 → 23, 两 → 2, 一百零五 → 105, 二〇二六 → 2026. Null when any character is not a numeral. */
const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

export const chineseNumber = (text: string): number | null => {
  if (!/^[〇零一二两三四五六七八九十百千]+$/u.test(text)) return null
  if (!/[十百千]/u.test(text)) {
    return Number([...text].map((c) => digits[c] ?? 0).join(""))
  }
  let sum = 0
  let pending = 0
  for (const character of text) {
    const power = powers[character]
    if (power === undefined) pending = digits[character] ?? 0
    else {
      sum += (pending === 0 ? 1 : pending) * power
      pending = 0
    }
  }
  return sum + pending
}
