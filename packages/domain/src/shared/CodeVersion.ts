/** The version of the program that runs, noted beside what it publishes. The server provides it. */
import { Context } from "effect"

export const CodeVersion = Context.Reference<string>("aiwei/CodeVersion", {
  defaultValue: () => "unknown"
})
