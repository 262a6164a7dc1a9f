/**
 * HTML and XML bytes to text. The page's own word on its charset counts before guessing, except that
 * GB2312 and GBK are read as GB18030, their superset, because pages of that name hold more than they may.
 */
import { Refused } from "../Refused.ts"
import { decodeText } from "./decodeText.ts"

const declared = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096))
  return /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
}

const isMarked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe

export const decodeMarkup = (
  bytes: Uint8Array
): { readonly text: string; readonly encoding: string } => {
  const stated = isMarked(bytes) ? undefined : declared(bytes)
  const label =
    stated !== undefined && /^(gb2312|gbk|gb_2312-80|x-gbk)$/.test(stated) ? "gb18030" : stated
  if (label !== undefined && !label.startsWith("utf-16")) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label }
    } catch {
      // An unknown or untrue charset: the bytes themselves are asked next.
    }
  }
  try {
    return decodeText(bytes)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" }
  }
}
