/**
 * The icon set: drawn here, 16 × 16, one stroke of 1.5. An icon is decoration beside a word; where it
 * stands alone, its button carries the label.
 */
const paths = {
  rank: "M3 13V8M8 13V3M13 13V6",
  import: "M8 2.5v7M5.2 7 8 9.8 10.8 7M3 12.5h10",
  export: "M8 9.8v-7M5.2 5.3 8 2.5l2.8 2.8M3 12.5h10",
  person:
    "M8 8.2a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4M3 13.5c.6-2.6 2.5-3.9 5-3.9s4.4 1.3 5 3.9",
  file: "M4 2h5.5L13 5.5V14H4zM9 2v4h4M6 9h5M6 11.5h5",
  folder: "M2 4h4.5l1.3 1.5H14V13H2z",
  warning: "M8 2.5 14 13H2zM8 6.5v3M8 11.3v.01",
  stop: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  info: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 7.3v3.6M8 5.1v.01",
  check: "M3 8.5 6.3 12 13 4.5",
  close: "m4 4 8 8M12 4l-8 8",
  left: "M9.5 4.5 6 8l3.5 3.5",
  right: "m6.5 4.5 3.5 3.5-3.5 3.5",
  down: "m4.5 6.5 3.5 3.5 3.5-3.5",
  clock: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 4.8V8l2.2 1.6",
  eye: "M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6",
  print: "M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z",
  wall: "M2 3h12v8H2zM6 14h4M8 11v3",
  leave: "M6 3H3v10h3M7 8h6.5M11 5.5 13.5 8 11 10.5"
} as const

export type IconName = keyof typeof paths

export const Icon = (props: { readonly name: IconName; readonly class?: string }) => (
  <svg class={`icon ${props.class ?? ""}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[props.name]} />
  </svg>
)
