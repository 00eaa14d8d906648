import type { Kind } from '../draft/kind.ts'

/** What a piece of writing begins with: the six questions of news, or the steps of an answer to a citizen. */
const frames = {
  post: ['who', 'what', 'when', 'where', 'why', 'how'],
  reply: ['greeting', 'empathy', 'fact', 'step'],
} as const

export type StarterPoint = (typeof frames)[keyof typeof frames][number]
type Frame = keyof typeof frames

export const frameOf = (kind: Kind): Frame => (kind === 'post' ? 'post' : 'reply')
export const starterPoints = (frame: Frame): readonly StarterPoint[] => frames[frame]

/** The name under which it is remembered that a starter was closed. */
export const starterTip = (frame: Frame): string => `mulai/${frame}`
export const starterTips: readonly string[] = (Object.keys(frames) as Frame[]).map(starterTip)
