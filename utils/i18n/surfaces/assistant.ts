import { defineSurface } from '../define.ts'

export const assistant = defineSurface({
  id: {},
  en: {},
})
