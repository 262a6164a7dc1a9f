/** Whether a text can be a division code: twelve digits, as the national bureau issues them. */
import type { DivisionCode } from "@aiwei/domain/org/DivisionCode"

export const isDivisionCode = (text: string): text is DivisionCode => /^[1-9]\d{11}$/.test(text)
