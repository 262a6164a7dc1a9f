/** Findings name their photos as files of this machine: each goes up before the record that takes it. */
import type { Client } from "@aiwei/client/makeClient"

import type { Cli } from "../../Cli.ts"
import { attachedThrough } from "../plan/attached.ts"
import type { FindingMeant } from "./findingMeant.ts"

export const withPhotos = async (
  cli: Cli,
  client: Client,
  findings: ReadonlyArray<FindingMeant>
): Promise<ReadonlyArray<FindingMeant>> => {
  const sent: Array<FindingMeant> = []
  for (const finding of findings) {
    const photo = await attachedThrough("photo", cli, client, finding.photo ?? undefined)
    sent.push(photo === undefined ? finding : { ...finding, photo })
  }
  return sent
}
