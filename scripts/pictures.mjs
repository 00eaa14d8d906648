// Takes the pictures of the guide and of the stores from the real product: docs/images/panduan and .output/store.
import { playScene } from './demo/load.mjs'

await playScene('scripts/pictures/take.ts')
