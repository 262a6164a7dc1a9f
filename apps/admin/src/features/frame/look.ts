/** The look of the whole app, made once: every place that changes it changes the same one. */
import { createLook } from "@aiwei/ui/theme/createLook"
import { createRoot } from "solid-js"

export const look = createRoot(() => createLook())
