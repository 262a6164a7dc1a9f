/** A whole number as an option takes it. */
import { InvalidArgumentError } from "commander"

export const whole = (text: string): number => {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError("1, 2, 3 …")
  return Number(text)
}
