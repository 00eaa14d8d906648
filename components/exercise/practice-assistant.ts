import type { Report } from '../../utils/checker/finding.ts'
import { trainingPack } from '../../utils/training/pack.ts'
import { openInPage } from '../assistant/in-page.ts'

/**
 * Puts the assistant into a page in the name of an office that is made up and has published nothing; returns what takes
 * it away. `checked` is told what was found, at each check.
 */
export const openAssistant = (page: Document, checked: (report: Report) => void = () => {}): (() => void) =>
  openInPage(page, {
    composers: '[data-ground] textarea[data-composer]',
    box: '[data-ground]',
    pack: () => trainingPack,
    accountOf: (platform) => trainingPack.accounts.find((account) => account.platform === platform)?.handle,
    history: () => [],
    checked,
  })
