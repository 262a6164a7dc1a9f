/** The gap board of one duty at one level, on the day looked at. */
export const levelGapsHref = (duty: string, level: string, on: string): string =>
  `/gaps?${new URLSearchParams({ duty, level, on }).toString()}`
