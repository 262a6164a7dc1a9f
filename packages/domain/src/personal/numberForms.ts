/**
 * The numbers that lead to a person, as patterns over a text's `read` spelling. Blanks, dashes and
 * brackets between two digits hide none of them; what is no such number must never match.
 */

const gap = "[- ()]{0,3}"
const digit = `(?:${gap}\\d)`
const month = `(?:0${gap}[1-9]|1${gap}[0-2])`
const dayOfMonth = `(?:0${gap}[1-9]|[12]${digit}|3${gap}[01])`
const century = `(?:1${gap}9|2${gap}0)`
const birth = `${digit}{2}${gap}${month}${gap}${dayOfMonth}`

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\d)${pattern}(?!\\d)`, "gu")

/** Eight digits that read as a day are a day. */
const noDay = "(?!(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))"

/**
 * The strongest first. Thirteen digits in a row are a number of somebody or of a card; twelve are a
 * division code, which is public.
 */
export const numberForms = {
  identity: whole(
    `[1-8]${digit}{5}${gap}${century}${birth}${digit}{3}${gap}[\\dxX]|` +
      `[1-8]${digit}{5}${birth}${digit}{3}`
  ),
  row: whole("\\d{13,}[xX]?"),
  mobile: whole(`(?:\\+?(?:00)?${gap}8${gap}6${gap}|0${gap})?1${gap}[3-9]${digit}{9}`),
  landline: whole(`0\\d{2,3}[- ()]{0,3}[2-8]\\d{2,3}[- ]?\\d{4}(?:[- ]{1,2}\\d{1,6})?`),
  local: whole(`${noDay}[2-8]\\d{6,7}(?:-\\d{1,6})?`)
} as const
