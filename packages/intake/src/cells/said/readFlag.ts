/** Whether something is there: 有, √, 齐全, 已配备 say yes; 无, ×, 不全, 缺防鼠板 no. Null when nobody said. */
import { compact } from "../cellText.ts"

const no =
  /^(?:无|没有|没|否|未|不|缺|[xX×✗✕✘]|0|N|NO|FALSE|[-—–/\\]+)$|^(?:无|没有|未|不|缺|部分|欠)|不(?:齐|全|完|合格|达标|规范|健全|到位|符合)|缺失|缺少|破损|损坏|未(?:安装|设置|配备|落实|见)/iu

export const readFlag = (text: string): boolean | null => {
  const words = compact(text)
  if (words === "" || /^[-—–/\\]+$/u.test(words)) return null
  return !no.test(words)
}
