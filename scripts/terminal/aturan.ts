import type { Example, Rule } from '../../utils/rules/define.ts'
import { type Family, families, familyOf } from '../../utils/rules/families.ts'
import { rules } from '../../utils/rules/index.ts'

const severities = { error: 'pelanggaran', warning: 'peringatan', suggestion: 'saran' } as const

/** The rule reference as Markdown, made from the definitions alone. */
export function reference(): string {
  const parts = Object.keys(families)
    .map((family) => familyPart(family as Family))
    .filter(Boolean)
  return `# Aturan Saring

Halaman ini dibuat dari definisi aturan; jangan disunting. Ada ${rules.length} aturan. Setiap aturan melayani satu dari
enam prinsip PermenPANRB 83/2012. **Pelanggaran** membuka gerbang sebelum terbit, **peringatan** dan **saran** tidak.
Paket instansi dapat mengubah tingkatnya atau mematikannya. Rujukan hukum bukan nasihat hukum; periksa kembali.

${parts.join('\n')}`
}

function familyPart(family: Family): string {
  const own = rules.filter(({ id }) => familyOf(id) === family)
  return own.length === 0 ? '' : `## ${families[family]}\n\n${own.map(rulePart).join('\n')}`
}

function rulePart({
  id,
  title,
  severity,
  principle,
  reason,
  lesson,
  source,
  tone,
  wrong,
  right,
}: Rule): string {
  return `### ${title}

\`${id}\` · ${severities[severity]} · prinsip ${principle}

${reason} ${lesson}

Dasar: ${source.article ? `${source.name}, ${source.article}` : source.name}.${tone ? ` ${byTone}` : ''}

Salah:

${wrong.map((example) => `- ${sentence(example)}${example.fixed === undefined ? '' : ` → ${quote(example.fixed) || '(dihapus)'}`}`).join('\n')}

Benar:

${right.map((example) => `- ${sentence(example)}`).join('\n')}
`
}

const byTone =
  'Kalimat yang hanya nadanya mirip diberi peringatan “kemungkinan”; periksa kembali, sebab nada bisa salah dibaca.'

/** An example on one line, its flagged words in bold, with where it stands when that matters. */
function sentence({ text, flagged, kind, platform }: Example): string {
  const at = flagged === undefined ? -1 : text.indexOf(flagged)
  const shown =
    flagged === undefined || at < 0
      ? quote(text)
      : `${quote(text.slice(0, at))}**${quote(flagged)}**${quote(text.slice(at + flagged.length))}`
  const place = [platform, kind === 'post' ? undefined : kind].filter(Boolean).join(', ')
  return place ? `${shown} *(${place})*` : shown
}

/** Text as Markdown shows it literally. Invisible marks are named, so that a reader sees them. */
function quote(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/gu, '\\$&')
    .replace(
      /[\u200b-\u200f\u2060\ufeff]/gu,
      (mark) => `\\<U+${mark.charCodeAt(0).toString(16).toUpperCase()}\\>`,
    )
    .replace(/\s*\n\s*/gu, ' ⏎ ')
}
