/** What a language must be able to say: whatever the first one says. A missing word does not compile. */
import type { zh } from "./zh.ts"

export type Words = typeof zh
