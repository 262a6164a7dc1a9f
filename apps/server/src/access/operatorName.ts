/** How the trail names whoever may open the data folder: by the machine's own account. */
import { userInfo } from "node:os"

export const operatorName = (): string => {
  try {
    return userInfo().username
  } catch {
    return "operator"
  }
}
