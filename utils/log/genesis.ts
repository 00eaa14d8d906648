/** `previous` of the first entry of a chain. */
export const genesis = '0'.repeat(64)
