/** How people name one of an office's versions: by its id, its number or its name; of several the newest. */
import type { AssessmentScheme } from "./AssessmentScheme.ts"

export const isSchemeCalled = (scheme: AssessmentScheme, text: string): boolean =>
  scheme.id === text || String(scheme.version) === text || scheme.name === text
