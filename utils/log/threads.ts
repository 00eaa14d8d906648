/** More would wait for the same disk, and each holds some memory of its own. */
const most = 4

/** Threads on which long work is done side by side: one for each core of the processor, within bounds. */
export const threads = (cores = navigator.hardwareConcurrency): number =>
  Math.max(1, Math.min(most, cores || 1))
