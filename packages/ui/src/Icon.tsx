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
  home: "M2.5 7.5 8 3l5.5 4.5M4 6.8V13h8V6.8M6.8 13V9.5h2.4V13",
  grid: "M2.5 2.5h11v11h-11zM2.5 6.2h11M2.5 9.8h11M6.2 2.5v11M9.8 2.5v11",
  sheet: "M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2.5",
  scheme: "M2.5 4h6M2.5 8h11M2.5 12h8M11 4h2.5",
  tree: "M3 3h4M3 8h4M3 13h4M3 3v10M9.5 3H13M9.5 8H13M9.5 13H13",
  zone: "M2.5 4 6 2.5l4 1.5 3.5-1.5v9.5L10 13.5 6 12l-3.5 1.5zM6 2.5V12M10 4v9.5",
  building: "M3.5 13.5v-11h9v11M2 13.5h12M6 5.5h1M9 5.5h1M6 8h1M9 8h1M6.8 13.5v-3h2.4v3",
  gap: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2M8 5v3.5M8 11v.01",
  settings: "M2.5 4.5h7M12 4.5h1.5M2.5 11.5H4M6.5 11.5h7M9.5 3v3M4 10v3",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 13.5 13.5",
  plus: "M8 3v10M3 8h10",
  undo: "M5.5 3 2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6",
  columns: "M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10",
  filter: "M2.5 3.5h11L9.5 8.5v4l-3-1.5V8.5z",
  menu: "M2.5 4h11M2.5 8h11M2.5 12h11",
  more: "M3.5 8v.01M8 8v.01M12.5 8v.01",
  keyboard: "M1.8 4h12.4v8H1.8zM4 6.5v.01M6.7 6.5v.01M9.3 6.5v.01M12 6.5v.01M5 9.5h6",
  copy: "M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3",
  calendar: "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3",
  up: "m4.5 9.5 3.5-3.5 3.5 3.5",
  key: "M5.2 5.8a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M7.9 8.5H14M11.5 8.5v2.6M14 8.5v2",
  shield: "M8 2 13 4v4.2c0 3-2.2 4.9-5 5.8-2.8-.9-5-2.8-5-5.8V4zM5.8 8l1.6 1.7 2.9-3.3",
  book: "M3 3h3.5c1 0 1.5.6 1.5 1.5V13c0-.8-.6-1.2-1.5-1.2H3zM13 3H9.5C8.5 3 8 3.6 8 4.5V13c0-.8.6-1.2 1.5-1.2H13z",
  disk: "M8 6.2c3 0 5-.8 5-1.9s-2-1.9-5-1.9-5 .8-5 1.9 2 1.9 5 1.9M3 4.3v7.4c0 1.1 2 1.9 5 1.9s5-.8 5-1.9V4.3M3 8c0 1.1 2 1.9 5 1.9S13 9.1 13 8",
  leave: "M6 3H3v10h3M7 8h6.5M11 5.5 13.5 8 11 10.5"
} as const

export type IconName = keyof typeof paths

export const Icon = (props: { readonly name: IconName; readonly class?: string }) => (
  <svg class={`icon ${props.class ?? ""}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[props.name]} />
  </svg>
)
