import { formatDate, text } from '../../utils/i18n/i18n.ts'
import type { HashtagSuggestion, Reason } from '../../utils/pack/hashtags.ts'

/** Says in a few words why a hashtag is offered. */
export function whyOffered({ state, misspelt, reasons }: HashtagSuggestion): string {
  if (state === 'present') return text('assistant.inDraft')
  if (misspelt) return text('assistant.misspelt', { written: misspelt.text })
  return reasons.map(told).join(' · ')
}

function told(reason: Reason): string {
  switch (reason.kind) {
    case 'required':
      return text('assistant.required')
    case 'words':
      return text('assistant.becauseWords', { words: reason.words.map((word) => `“${word}”`).join(', ') })
    case 'day':
      return text('assistant.becauseDay', { name: reason.name })
    case 'campaign':
      return text('assistant.becauseCampaign', {
        until: formatDate(`${reason.until}T12:00:00`, { day: 'numeric', month: 'short' }),
      })
    case 'used':
      return text('assistant.becauseUsed', { times: reason.times })
  }
}
