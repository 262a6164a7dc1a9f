/** The day it is in China, wherever the browser stands: the same day the server means by today. */
export const today = (): string =>
  new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" })
