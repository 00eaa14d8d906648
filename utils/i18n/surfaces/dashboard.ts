import { defineSurface } from '../define.ts'

export const dashboard = defineSurface({
  id: {},
  en: {},
})
