export function whenSteady(limits?: { stretch?: number; most?: number }): (ms: number) => boolean
