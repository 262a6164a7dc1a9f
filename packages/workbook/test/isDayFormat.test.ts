import { describe, expect, it } from "vitest"

import { isDayFormat } from "../src/isDayFormat.ts"

describe("which formats show a day", () => {
  it.each([
    "yyyy/m/d",
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日"',
    'm"月"d"日"',
    "[$-804]yyyy年m月d日",
    "d-mmm-yy",
    "mmm-yy",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "yyyy/m/d h:mm",
    "[DBNum1][$-804]yyyy年m月d日",
    "e/m/d",
    'yyyy"年"m"月";@'
  ])("%s does", (format) => expect(isDayFormat(format)).toBe(true))

  it.each([
    "General",
    "0.00",
    "0%",
    "#,##0.00",
    "@",
    "h:mm",
    "h:mm:ss",
    "mm:ss",
    "[h]:mm",
    "[mm]:ss",
    "0.00E+00",
    "##0.0E+0",
    '0"天"',
    '0.0"分/月"',
    '"d"0',
    "上午/下午h时mm分",
    "h:mm AM/PM",
    "[Red]0.00",
    "\\d0",
    "G/通用格式",
    '_ "¥"* #,##0.00_ ;_ @_ ',
    "# ?/?"
  ])("%s does not", (format) => expect(isDayFormat(format)).toBe(false))
})
