/** Whether a matter is closed: 已整改, √, 办结, 已销号 are; 整改中, ×, 未办结, 部分整改 are not. Null when it does not say. */
import { compact } from "../cellText.ts"

const open =
  /未|没有?|不(?!再|留)|正在|进行|待|部分|逾期|超期|延期|[×✗✕✘]|^[xX]$|否|中$|推进|持续|^N$|^NO$|^0$|^无$|尚|受理$|交办$|转办$|限期|已通知|FALSE/iu
const closed =
  /已|完|√|✓|✔|销号|办结|结案|闭环|到位|合格|通过|解决|当场|当日|是|^Y$|^YES$|^1$|^对$|^好$|回复|答复|处理$|整改$|清除|清理|TRUE/iu

export const readState = (text: string): "open" | "closed" | null => {
  const words = compact(text)
  if (words === "") return null
  if (open.test(words)) return "open"
  return closed.test(words) ? "closed" : null
}
