/**
 * Tells when a warm-up has done its work: the engine's compilers improve code for a long while, so times fall for
 * seconds. The answer is given each run's milliseconds, and says true once three stretches in a row were at most 3 %
 * quicker than the best before, or after `most` milliseconds.
 */
export function whenSteady({ stretch = 400, most = 15_000 } = {}) {
  let best = Number.POSITIVE_INFINITY
  let still = 0
  let total = 0
  let spent = 0
  let times = []
  return (ms) => {
    total += ms
    spent += ms
    times.push(ms)
    if (spent >= stretch) {
      const median = times.sort((a, b) => a - b)[times.length >> 1]
      still = median < best * 0.97 ? 0 : still + 1
      best = Math.min(best, median)
      spent = 0
      times = []
    }
    return still >= 3 || total >= most
  }
}
