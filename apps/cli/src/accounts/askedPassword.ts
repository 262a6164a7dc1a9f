/** The password a command about accounts works with: from standard input or a prompt, never an argument. */
import type { Cli } from "../Cli.ts"
import { Ending, wrongUsage } from "../exitCode.ts"

export const askedPassword = async (cli: Cli): Promise<string> => {
  const { passwordPrompt, passwordMissing } = cli.words.accounts
  const password = await cli.out.askPassword(passwordPrompt)
  if (password === "") throw new Ending(wrongUsage, passwordMissing)
  return password
}
