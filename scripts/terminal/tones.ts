// What `scripts/tone.mjs` needs, for one start of the loader.
export { fillWithExamples } from '../../utils/pack/template.ts'
export { rules } from '../../utils/rules/index.ts'
export { learn } from '../tone/learn.ts'
