/** Adds one more value to a key. */
export function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
