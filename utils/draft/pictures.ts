import type { Pattern } from './seeds.ts'

/** Pictures that are text unless a variation selector makes them emoji: © ® ™ ‼ ⁉ ℹ and arrows. */
const textual = '©®™‼⁉ℹ↔-↪'

/** Emoji as a person sees them: flags, keycaps, skin tones, joined families and tag sequences are one each. */
export const pictures: Pattern = {
  kind: 'emoji',
  seed: 'picture',
  pattern: new RegExp(
    `\\p{Regional_Indicator}{2}|[\\d#*]\\ufe0f?\\u20e3|(?:\\p{Emoji_Presentation}|(?![${textual}])\\p{Extended_Pictographic}|[${textual}]\\ufe0f)(?:\\ufe0f|\\p{Emoji_Modifier})?[\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)*`,
    'uy',
  ),
}
