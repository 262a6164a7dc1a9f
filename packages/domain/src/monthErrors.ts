/** How evidence, peer groups, draws and the what-if bench can refuse: one list for `errors.ts`. */
import { attachmentErrors } from "./attachments/attachmentErrors.ts"
import { drawErrors } from "./draw/drawErrors.ts"
import { evidenceErrors } from "./evidence/evidenceErrors.ts"
import { peerGroupErrors } from "./ranking/groups/peerGroupErrors.ts"

export const monthErrors = [
  ...evidenceErrors,
  ...attachmentErrors,
  ...peerGroupErrors,
  ...drawErrors
] as const
