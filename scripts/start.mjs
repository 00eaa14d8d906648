// Opens Chromium with the extension on practice pages; without a display it plays the scene and keeps what it saw.
import { playScene } from './demo/load.mjs'

const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
await playScene(display ? 'scripts/demo/open.ts' : 'scripts/demo/play.ts')
