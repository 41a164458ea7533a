import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/**
 * Below those that the system gives by itself, to whoever connects as to whoever listens: one that was
 * found free stays so until it is listened on, even if that is a minute later.
 */
const [FIRST, LAST] = [20_000, 32_000]

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** A port on which nobody listens, nor will by chance. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(FIRST, LAST)
    if (await isFree(port)) return port
  }
}
