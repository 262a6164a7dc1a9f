/** Whether a cell says yes or no. Null for anything else: a mark that nobody explained is no answer. */
import { compact } from "../../cells/cellText.ts"

const yes = /^(?:yes|y|true|1|是|有|√|✓|✔|对)$/iu
const no = /^(?:no|n|false|0|否|无|没有|×|✗|✘|x)$/iu

export const saidYes = (text: string): boolean | null => {
  const said = compact(text)
  return yes.test(said) ? true : no.test(said) ? false : null
}
