import { defineSurface } from '../define.ts'

export const popup = defineSurface({
  id: {},
  en: {},
})
