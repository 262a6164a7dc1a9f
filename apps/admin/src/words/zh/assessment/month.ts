/** A month as Chinese texts write it: 2026年3月. */
export const month = (period: string) => `${period.slice(0, 4)}年${Number(period.slice(5))}月`
