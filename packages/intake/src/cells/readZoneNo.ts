/** 第一责任区, 2号片区, 责任区三, 第八责任区：the number in a zone's name, or null when it has none. */
import { compact } from "./cellText.ts"
import { chineseNumber } from "./chineseNumber.ts"

const shapes = [
  /第?([〇零一二两三四五六七八九十百\d]+)号?(?:责任区|包保区|包片区|片区|片|区|网格|组|责任片)/u,
  /(?:责任区|片区|片|区|网格|组)第?([〇零一二两三四五六七八九十百\d]+)/u,
  /^第?([〇零一二两三四五六七八九十百\d]+)号?$/u
]

export const readZoneNo = (text: string): number | null => {
  const words = compact(text)
  for (const shape of shapes) {
    const digits = shape.exec(words)?.[1]
    if (digits === undefined) continue
    return /^\d+$/u.test(digits) ? Number(digits) : chineseNumber(digits)
  }
  return null
}
