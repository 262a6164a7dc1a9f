/** What every part of the wall needs to know about the screen it hangs on. */
import type { Words } from "../../words/Words.ts"
import type { Composition, TypeSize } from "./layout/Composition.ts"

export interface WallLook {
  readonly words: Words
  readonly composition: Composition
  readonly type: TypeSize
}
