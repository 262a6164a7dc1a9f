/** How one person wants to see the pages. They follow the account to every machine it signs in on. */
import { Schema } from "effect"

export const Preferences = Schema.Struct({
  language: Schema.Literals(["zh", "en"]),
  /** `system`: as the machine has it. */
  theme: Schema.Literals(["light", "dark", "system"]),
  /** `large`: for eyes that want it (适老化). */
  typeSize: Schema.Literals(["normal", "large"]),
  /** Of table rows. */
  density: Schema.Literals(["normal", "compact"])
})
export interface Preferences extends Schema.Schema.Type<typeof Preferences> {}
