import type { EnglishFamily } from './types.ts'

export const hukum: EnglishFamily = {
  ancaman: {
    title: 'Threat',
    reason:
      'Threatening violence, exposure or the withdrawal of somebody’s rights is a crime and an abuse of authority.',
    lesson:
      'Frighten nobody, critics included. If there is an offence, state the rule and its sanction neutrally. Aid and office are no means to silence anybody.',
  },
  'data-pribadi': {
    title: 'Personal data',
    reason:
      'Personal data that has been spread can be used to defraud its owner, and spreading it is a criminal offence.',
    lesson:
      'Mask it before you write: the first four digits or initials are enough. Give the office’s number, not a person’s.',
  },
  'hak-cipta': {
    title: 'Somebody’s work without its author’s name',
    reason:
      'Search engines and social media are no authors; a work used without its author’s name and permission can lead to a lawsuit.',
    lesson:
      'Use your own photographs or works under a free licence. For somebody else’s work, ask for permission and give the name or account: “Foto: Sari Utami/Diskominfo”. “Google”, “internet”, “istimewa” and “CTTO” are no attribution.',
  },
  'identitas-anak': {
    title: 'Reveals the identity of a child or victim',
    reason:
      'The identity of children in criminal cases and of victims of sexual violence must be kept secret by law; its traces last a lifetime.',
    lesson:
      'Remove the name, initials together with an address, the school, the class and the parents’ names. Write “seorang anak” (a child) and a wide area. The same holds for adult victims of sexual violence and their families.',
  },
  'informasi-dikecualikan': {
    title: 'Exempt information',
    reason:
      'Disclosing official secrets or access to systems harms the institution and citizens, and breaks the law.',
    lesson:
      'Ask yourself: who gains if this is published? Passwords, dates of raids, examination questions and internal memos stay inside; when in doubt, ask the PPID (information officer).',
  },
  'judi-pinjol-porno': {
    title: 'Promotes gambling, illegal loans or pornography',
    reason:
      'Spreading invitations to gambling, illegal lending or indecency is forbidden, and often means that the account has been hacked.',
    lesson:
      'If sentences like this appear on the office’s account, change the password and report it to Diskominfo. When warning citizens, do not name the site. Name the channels for complaints and the help for victims.',
  },
}
