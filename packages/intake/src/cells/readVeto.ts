/** Whether a veto cell says that it happened: √, 是, 1 or a word about it; blank, 无, 未否决 and 0 say no. */
import { compact } from "./cellText.ts"

const no =
  /^(?:|无|否|没有|没|不|不是|未发生|(?:未|不|没有?|无)(?:被|予)?(?:一票)?否决(?:项|情况|情形)?|未触发|[-—–/\\]+|0|[xX×✗✕✘]|未|N|NO|FALSE|正常|不涉及|不存在|合格)$/iu

export const readVeto = (text: string): boolean => !no.test(compact(text))
