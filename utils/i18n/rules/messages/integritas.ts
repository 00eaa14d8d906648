import type { Messages } from './types.ts'

export const integritas: Messages = {
  'integritas/berlebihan': [
    [
      'Kalimat ini kemungkinan menjanjikan atau memuji berlebihan. Periksa kembali: sebut bukti, angka, atau sumbernya.',
      'This sentence may promise or praise too much. Check again: give proof, figures or the source.',
    ],
    [
      'Klaim mutlak ini tidak dapat dibuktikan. Ganti dengan fakta atau angka yang ada sumbernya.',
      'This absolute claim cannot be proved. Replace it with a fact or figure that has a source.',
    ],
    [
      'Janji sembuh menyesatkan dan dapat membahayakan warga. Hapus, dan rujuk anjuran tenaga kesehatan.',
      'Promising a cure misleads and can endanger citizens. Remove it, and refer to the advice of health workers.',
    ],
  ],
  'integritas/umpan-klik': [
    [
      'Kalimat ini kemungkinan memancing tanpa memberi isinya. Periksa kembali: sebutkan langsung pokoknya.',
      'This sentence may bait without telling. Check again: say the point at once.',
    ],
    [
      'Kalimat ini memancing rasa penasaran dan menahan isinya. Sebutkan langsung pokoknya: apa, siapa, kapan.',
      'This sentence baits curiosity and holds back its content. Say the main point at once: what, who, when.',
    ],
  ],
}
