/**
 * What the one who is signed in may do somewhere: what else there is, a page need not show. The server
 * decides all the same, and for each place; so a part drawn without a frame around it shows everything.
 */
import type { Verb } from "@aiwei/domain/access/Verb"
import { createContext, useContext } from "solid-js"

export type May = (verb: Verb) => boolean

export const MayContext = createContext<May>(() => true)

export const useMay = (): May => useContext(MayContext)
