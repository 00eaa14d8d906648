/** @jsxImportSource react */

/** Initials on a colour that belongs to the handle. */
export function Avatar({ handle, small }: { handle: string; small?: boolean }) {
  const hue = [...handle].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  const initials = handle
    .split('_')
    .map((part) => part[0]?.toUpperCase())
    .slice(0, 2)
    .join('')
  return (
    <div
      data-testid={`UserAvatar-Container-${handle}`}
      className={small ? 'avatar small' : 'avatar'}
      style={{ background: `linear-gradient(135deg, hsl(${hue} 60% 46%), hsl(${hue + 40} 62% 38%))` }}
    >
      <span aria-hidden="true">{initials}</span>
    </div>
  )
}
