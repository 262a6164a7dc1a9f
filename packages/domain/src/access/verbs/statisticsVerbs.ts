/** What can be asked for of uncertainty, of draws and of the what-if bench. */
export const statisticsVerbs = [
  "uncertainty.month",
  "uncertainty.bunching",
  "inspectors.report",
  "draws.plans",
  "draws.preview",
  "draws.make",
  "draws.list",
  "draws.show",
  "draws.verify",
  "whatIf.month",
  "whatIf.weights"
] as const
