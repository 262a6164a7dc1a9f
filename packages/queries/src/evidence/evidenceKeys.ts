/** Under what everything about evidence is kept, so that all of it is asked for again at once. */
export const evidenceKeys = { all: ["evidence"] } as const
