import type { EnglishFamily } from './types.ts'

export const etika: EnglishFamily = {
  'balasan-santun': {
    title: 'Cold or rude reply',
    reason:
      'People judge a public service by a single reply; a cold answer shuts the door on their next report.',
    lesson:
      'Greet, thank or apologise, then answer. If you must refuse, give the reason and another way. Greetings in a regional language are just as polite.',
  },
  'istilah-inklusif': {
    title: 'Demeaning term',
    reason: 'A demeaning label hurts the people it is used for and makes them reluctant to use the service.',
    lesson:
      'Name the person first and the condition second: a child with autism, a resident without a home. Use the term that the group itself has chosen. Names of institutions and titles of regulations are written as they are.',
  },
  'kata-kasar': {
    title: 'Abusive word',
    reason:
      'Abusive words hurt readers and cost the institution its dignity, even when their letters are disguised.',
    lesson:
      'Write what happened, not an insult to the person. Letters replaced by digits or asterisks can still be read. If you are annoyed, save the draft and read it again ten minutes later.',
  },
  membentak: {
    title: 'Sounds like shouting',
    reason: 'People read runs of capitals and piled-up exclamation marks as shouting.',
    lesson:
      'One exclamation mark is enough. Stress what matters by putting it at the start of the sentence, not by capitals. Full capitals are for abbreviations and a single headline only.',
  },
  'memecah-belah': {
    title: 'Divides citizens',
    reason:
      'An official account belongs to all citizens; nicknames for camps and playing groups off against each other make some feel that they do not belong.',
    lesson:
      'Invite everybody without saying who falls short. Compare figures, not characters. Nicknames for camps are never needed, not even when quoting a comment.',
  },
  menghakimi: {
    title: 'Blames or belittles',
    reason:
      'People who are judged stop asking and stop reporting, although the institution is there to serve them.',
    lesson:
      'Write what needs to be done, not who is to blame. Instead of “makanya jangan …” (that’s why you shouldn’t …), write “agar tidak terulang, mohon …” (so that it does not happen again, please …). We often do not know other people’s circumstances.',
  },
  'praduga-bersalah': {
    title: 'Calls somebody guilty before the verdict',
    reason:
      'Nobody may be called a criminal before a court has ruled, and such an accusation can lead to a lawsuit.',
    lesson:
      'Use “terduga”, “diduga” (alleged), “tersangka” (suspect) or “terdakwa” (defendant) according to the stage of the case, and say who gave that status. After a verdict, state the verdict. If it is not necessary, do not name the person at all.',
  },
  provokasi: {
    title: 'Incitement',
    reason:
      'Calls to attack, destroy, boycott or shame somebody can end in violence and in criminal charges.',
    lesson:
      'Direct anger to where it does no harm: complaint channels, deliberation, a report to the police. Never name a target together with words such as attack, burn, beat, boycott or “make it go viral”.',
  },
  'ujaran-kebencian': {
    title: 'Hatred of a group',
    reason: 'Words that expel, degrade or reject a group hurt citizens whom this institution serves.',
    lesson:
      'Name the deed, not the group. If somebody’s origin, religion or condition is not needed to understand the news, leave it out. The same rule holds for all citizens.',
  },
}
