import { closeStage, openStage } from './stage.ts'

/** Lets a person play, until the browser is closed. */
export async function run(root: string): Promise<void> {
  const stage = await openStage(root, false)
  console.log(
    'Saring terbuka di halaman latihan. Tulis sesuatu di kotak unggahan; tutup peramban untuk selesai.',
  )
  await new Promise<void>((resolve) => stage.browser.context.once('close', () => resolve()))
  await closeStage(stage).catch(() => {})
}
