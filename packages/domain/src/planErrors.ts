/** How schemes, letters, rule documents and tasks can refuse: one list for `errors.ts`. */
import { letterErrors } from "./letters/letterErrors.ts"
import { ruleErrors } from "./rules/ruleErrors.ts"
import { schemeErrors } from "./scheme/schemeErrors.ts"
import { taskErrors } from "./tasks/taskErrors.ts"

export const planErrors = [...schemeErrors, ...letterErrors, ...ruleErrors, ...taskErrors] as const
