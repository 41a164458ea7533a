/**
 * Unknown codes are counted by address, so that nobody looks for documents at random. Known ones are
 * not: a service may check as many receipts as it has.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const UNKNOWN_CODES = 20
const WINDOW_IN_SECONDS = 10 * 60

const limiter = new RateLimiterMemory({
  keyPrefix: 'verification',
  points: UNKNOWN_CODES,
  duration: WINDOW_IN_SECONDS,
})

/** Milliseconds before this address may try again; 0 when it may at once. */
export const waitBeforeTrying = async (address: string): Promise<number> => {
  const counted = await limiter.get(address)
  return counted && counted.consumedPoints >= UNKNOWN_CODES ? counted.msBeforeNext : 0
}

/** Counts an unknown code. */
export const countUnknownCode = async (address: string): Promise<void> => {
  try {
    await limiter.consume(address)
  } catch (refused) {
    // Past the limit the count goes on; the next visit reads it.
    if (!(refused instanceof RateLimiterRes)) throw refused
  }
}
