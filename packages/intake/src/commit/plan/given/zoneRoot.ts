/** A zone that was changed from a day on goes on under an id that begins with its first one. */
export const zoneRoot = (id: string): string => id.replace(/(?::\d{8})+$/u, "")
