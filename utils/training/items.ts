/** The scores (0 to 1) of one person, by the id of the exercise. */
export type Scores = ReadonlyMap<string, number>

export interface ItemStatistics {
  readonly exercise: string
  /** How many answered it. */
  readonly answers: number
  /** Mean score, 0 to 1: low is hard. */
  readonly difficulty: number
  /**
   * Correlation of this exercise's score with the mean of the person's other ones, −1 to 1; undefined where fewer than
   * five people answered or nobody differs. Below 0.2 the exercise hardly tells who has learned.
   */
  readonly discrimination: number | undefined
}

const fewestPeople = 5

/** How every exercise worked in a class, the hardest first. */
export function itemStatistics(people: readonly Scores[]): ItemStatistics[] {
  const ids = [...new Set(people.flatMap((scores) => [...scores.keys()]))]
  return ids
    .map((exercise) => {
      const own = people.filter((scores) => scores.has(exercise))
      const item = own.map((scores) => scores.get(exercise)!)
      const others = own.filter((scores) => scores.size > 1)
      const discrimination =
        others.length < fewestPeople
          ? undefined
          : correlation(
              others.map((scores) => scores.get(exercise)!),
              others.map((scores) =>
                mean([...scores].flatMap(([id, score]) => (id === exercise ? [] : [score]))),
              ),
            )
      return { exercise, answers: own.length, difficulty: mean(item), discrimination }
    })
    .sort((a, b) => a.difficulty - b.difficulty || a.exercise.localeCompare(b.exercise))
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Pearson's; undefined where one side does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const [meanA, meanB] = [mean(a), mean(b)]
  let [both, squaresA, squaresB] = [0, 0, 0]
  for (const [index, value] of a.entries()) {
    const [offA, offB] = [value - meanA, b[index]! - meanB]
    both += offA * offB
    squaresA += offA * offA
    squaresB += offB * offB
  }
  if (squaresA < 1e-12 || squaresB < 1e-12) return undefined
  return Math.max(-1, Math.min(1, both / Math.sqrt(squaresA * squaresB)))
}
