/** An office as a question names it: left out while there is only one, which the server then means. */
export type Office = string | undefined

export const ofOffice = (office: Office): { readonly office?: string } =>
  office === undefined ? {} : { office }
