import { expose } from 'comlink'
import { findWaves } from '../../utils/aspirations/waves.ts'

export type WaveFinder = typeof findWaves

expose(findWaves)
