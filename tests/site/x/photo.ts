import { createHash } from 'node:crypto'

/** Draws a quiet landscape, always the same for the same name, in place of a photograph. */
export function drawPhoto(name: string): string {
  const digest = createHash('sha256').update(name).digest()
  const hue = 130 + ((digest[0] ?? 0) % 60)
  const ridge = (base: number, at: number) => {
    const points = Array.from({ length: 9 }, (_, step) => {
      const height = base - ((digest[at + step] ?? 0) % 70)
      return `${step * 75},${height}`
    })
    return `0,340 ${points.join(' ')} 600,340`
  }
  const sunX = 90 + ((digest[1] ?? 0) % 420)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 340" width="600" height="340">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
<stop offset="0" stop-color="hsl(${hue + 40} 60% 68%)"/><stop offset="1" stop-color="hsl(${hue - 100} 80% 88%)"/>
</linearGradient></defs>
<rect width="600" height="340" fill="url(#sky)"/><circle cx="${sunX}" cy="120" r="34" fill="#fff6d8"/>
<polygon points="${ridge(230, 2)}" fill="hsl(${hue + 10} 30% 52%)"/>
<polygon points="${ridge(275, 11)}" fill="hsl(${hue} 36% 40%)"/>
<polygon points="${ridge(320, 20)}" fill="hsl(${hue - 20} 42% 29%)"/></svg>`
}
