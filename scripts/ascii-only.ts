import type { Plugin } from 'vite'

/**
 * Writes every character beyond ASCII as its escape, which means the same in strings, templates and expressions: an
 * engine keeps such code in a byte a character and reads it faster. Tags that see the raw text of a template would not
 * do with it; there are none over such characters.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'saring-ascii-only',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped)
      }
    },
  }
}

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
