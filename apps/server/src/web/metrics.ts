/** Counts and times of requests, and what Node knows of itself, in the text Prometheus reads. */
import { prometheus } from "@hono/prometheus"
import { Gauge, Registry, collectDefaultMetrics } from "prom-client"

export const makeMetrics = (listeners: () => number) => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const gauge: Gauge = new Gauge({
    name: "aiwei_board_listeners",
    help: "Walls and pages that follow the published board",
    registers: [registry],
    collect: () => gauge.set(listeners())
  })
  const { registerMetrics, printMetrics } = prometheus({ registry })
  return { count: registerMetrics, print: printMetrics, end: () => registry.clear() }
}
