/** How the one process that starts PostgreSQL tells the test processes where it is. */
const name = "AIWEI_TEST_CLUSTER"

export const sharedCluster = (): string | undefined => process.env[name]

/** Only processes that start afterwards see it. */
export const shareCluster = (url: string): void => {
  process.env[name] = url
}
