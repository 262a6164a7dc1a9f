/** The version noted beside every publication, so that a later reader knows which code worked it out. */
import manifest from "../package.json" with { type: "json" }

export const codeVersion: string = manifest.version
