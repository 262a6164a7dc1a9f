/** How letters, rule documents and tasks can refuse: one list for `errors.ts`. */
import { letterErrors } from "./letters/letterErrors.ts"
import { ruleErrors } from "./rules/ruleErrors.ts"
import { taskErrors } from "./tasks/taskErrors.ts"

export const planErrors = [...letterErrors, ...ruleErrors, ...taskErrors] as const
