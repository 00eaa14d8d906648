/** A handle as it is compared: without `@`, in lower case. */
export const plainHandle = (handle: string): string => handle.replace(/^[@＠]/u, '').toLowerCase()
