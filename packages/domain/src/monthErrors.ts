/** How evidence, peer groups, draws, the what-if bench and undoing an import can refuse: one list for `errors.ts`. */
import { attachmentErrors } from "./attachments/attachmentErrors.ts"
import { drawErrors } from "./draw/drawErrors.ts"
import { evidenceErrors } from "./evidence/evidenceErrors.ts"
import { undoErrors } from "./importing/undo/undoErrors.ts"
import { peerGroupErrors } from "./ranking/groups/peerGroupErrors.ts"

export const monthErrors = [
  ...evidenceErrors,
  ...attachmentErrors,
  ...peerGroupErrors,
  ...drawErrors,
  ...undoErrors
] as const
