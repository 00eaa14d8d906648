import { createStore } from '../../../parts/store.ts'

export interface Toast {
  key: number
  text: string
  /** Where "View" leads. */
  link?: string
}

export const toasts = createStore<readonly Toast[]>([])
let shown = 0

export function showToast(text: string, link?: string) {
  const toast: Toast = { key: ++shown, text, link }
  toasts.update((all) => [...all, toast])
  setTimeout(() => toasts.update((all) => all.filter((one) => one !== toast)), 5000)
}
