/** How a simulation is run; all of it is printed beside its result, so that anybody can run it again. */
export interface ResamplingSettings {
  readonly resamples: number
  /** With fewer rounds (or visits) than this there is no interval, only "too few". */
  readonly fewest: number
  /** How much of the resamples an interval holds, in per cent. */
  readonly level: number
}

/** Three rounds give ten different resamples: fewer could not be told from certainty. */
export const usualResampling: ResamplingSettings = { resamples: 1000, fewest: 3, level: 95 }

/** The name under which the method is printed: percentile bootstrap, xoshiro128** begun by SHA-256. */
export const resamplingMethod = "percentile-bootstrap/xoshiro128**-1.1/sha256"
