/** Whether a veto cell says that it happened: √, 是, 1 or a word about it; blank, 无, 否 and 0 say no. */
import { compact } from "./cellText.ts"

export const readVeto = (text: string): boolean =>
  !/^(?:|无|否|没有|未发生|不|[-—–/／\\]+|0|[xX×✗✕]|未|N|正常|不涉及)$/u.test(compact(text))
