/** Made when it is first asked for, and kept: a start has nothing to do with what its text does not need. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
