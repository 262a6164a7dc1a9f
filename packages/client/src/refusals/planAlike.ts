/** What the pages and the command line say alike of letters, rule documents and tasks. */
import type { Refusals } from "./Refusals.ts"

export type PlanTag =
  | "LetterTemplateNotFound"
  | "LetterNotFound"
  | "LetterTargetRefused"
  | "LetterPartyRefused"
  | "LettersExist"
  | "LetterStepRefused"
  | "RuleNotFound"
  | "RuleRefused"
  | "TaskNotFound"
  | "TaskRefused"

export type PlanSaid = Pick<Refusals, PlanTag>

export const named = (parties: ReadonlyArray<{ readonly name: string }>, between: string): string =>
  parties.length > 5
    ? `${parties
        .slice(0, 5)
        .map(({ name }) => name)
        .join(between)}…`
    : parties.map(({ name }) => name).join(between)
