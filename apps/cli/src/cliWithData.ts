/** The same command on another data folder: the demo keeps its own, whatever `--server` says. */
import { type Cli, localClient } from "./Cli.ts"

export const cliWithData = (cli: Cli, data: string): Cli => {
  const { server: _server, ...settings } = cli.settings
  const here = { ...settings, data }
  return { ...cli, settings: here, withClient: (use) => localClient(here, use) }
}
