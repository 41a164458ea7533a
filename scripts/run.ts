// Runs a program of node_modules/.bin with our Node, its output shown, its end awaited.
import { spawn } from 'node:child_process'
import path from 'node:path'

export const run = (
  program: string,
  parameters: readonly string[],
  variables: Record<string, string> = {},
): Promise<number> => {
  const child = spawn(path.resolve('node_modules/.bin', program), parameters, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...variables },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 0))
  })
}
