import type { EnglishFamily } from './types.ts'

export const keterwakilan: EnglishFamily = {
  'akun-salah': {
    title: 'Wrong account',
    reason:
      'The institution speaks with authority only from its official account, and private matters on that account live on in screenshots for ever.',
    lesson:
      'Look at the account’s name in the corner of the compose box before you press Post. Use a separate browser or profile for your personal account.',
  },
  netralitas: {
    title: 'Takes sides in an election',
    reason:
      'An official account belongs to all citizens; supporting a candidate or party breaks the neutrality of civil servants (ASN).',
    lesson:
      'An institution’s account may invite citizens to vote but must not say for whom. Avoid ballot numbers, party nicknames, finger signs and campaign hashtags, in village elections too. In doubt? Quote KPU or Bawaslu word for word.',
  },
  promosi: {
    title: 'Promotes a private business',
    reason:
      'An official account is paid for by the public, so it must not advertise a single business, brand or product.',
    lesson:
      'Give room to government activities that support many businesses, such as a bazaar of small enterprises (UMKM). Avoid brands, prices, voucher codes and calls to order.',
  },
  'suara-pribadi': {
    title: 'Speaks as a private person',
    reason:
      'An official account is the voice of the institution, so that “saya” or “aku” (I) makes a private opinion read as its position.',
    lesson:
      'Read the draft again as if the head of the office were saying it. Use “kami” (we) or the institution’s name, and keep personal impressions for a personal account. In somebody else’s words, “saya” may stay as long as it stands in quotation marks.',
  },
}
