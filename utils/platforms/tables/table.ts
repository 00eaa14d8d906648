/**
 * One thing that is known of a platform's page, with the month in which it was last confirmed by a public
 * observation. A platform changes overnight: what finds nothing any more is mended here, in the platform's table.
 */
export interface Known<Value> {
  readonly is: Value
  readonly confirmed: `${number}-${number}`
}
