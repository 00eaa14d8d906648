import { spawn } from 'node:child_process'

/**
 * Runs a program of the project (or Node itself) and resolves to its exit status and what it said. With `show`
 * it speaks to the terminal directly, and `output` stays empty.
 */
export function run(command, args, { show = false, cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // Kept output is read by people later and without a terminal: no colours, no spinners.
      env: { ...process.env, ...(!show && { NO_COLOR: '1', FORCE_COLOR: '0', CI: '1' }), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm is a script there, which only the shell can start.
      shell: process.platform === 'win32' && command === 'npm',
    })
    const said = []
    child.stdout?.on('data', (chunk) => said.push(chunk))
    child.stderr?.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(said).toString() }))
  })
}

/** The same for a JavaScript file. */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options)
