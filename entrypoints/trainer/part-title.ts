import { moduleTitle } from '../../utils/exercise-texts.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { course } from '../../utils/training/course.ts'

const modules = new Map(course.map((module) => [module.id, module]))

/** The name of a part of the course, or what stands for a bundle that is not known here. */
export function partTitle(part: string): string {
  if (part === 'placement' || part === 'final') return text(`practice.${part}`)
  const module = modules.get(part)
  return module ? moduleTitle(module) : part
}

/** Short enough for the head of a column: what stands before the colon. */
export const shortPartTitle = (part: string): string => partTitle(part).split(':')[0]!
