import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { starterPack } from '../../tests/fixtures/starter-pack.ts'
import { closeStage, openStage } from '../demo/stage.ts'
import { scenes } from './scenes.ts'

/** What the stores show: of all scenes the ones that tell the most, in 1280 × 800. */
const inStores = ['panel', 'gerbang', 'dasbor', 'laporan', 'latihan']
const size = { width: 1280, height: 800 }

/** Takes every picture of guide and stores from the built extension. */
export async function run(root: string): Promise<void> {
  const guide = join(root, 'docs/images/panduan')
  const stores = join(root, '.output/store')
  for (const folder of [guide, stores]) await rm(folder, { recursive: true, force: true })
  for (const language of ['id', 'en'] as const) {
    await mkdir(join(stores, language), { recursive: true })
    const stage = await openStage(root, { headless: true, language, viewport: size, pack: starterPack })
    try {
      for (const scene of scenes) {
        const number = inStores.indexOf(scene.name) + 1
        if (language === 'en' && number === 0) continue
        const page = await scene.show(stage)
        await page.evaluate(() =>
          Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
        )
        if (language === 'id')
          await page.screenshot({ path: join(guide, `${scene.name}.jpg`), type: 'jpeg', quality: 72 })
        if (number > 0) await page.screenshot({ path: join(stores, language, `${number}-${scene.name}.png`) })
        if (page !== stage.page) await page.close()
      }
    } finally {
      await closeStage(stage)
    }
  }
  console.log(`Pictures are in ${relative(root, guide)}/ and ${relative(root, stores)}/`)
}
