/**
 * How often one may try. What is refused is counted by account AND address together, so that a stranger
 * who guesses at an account never stops its owner, who comes from elsewhere; a higher ceiling by address
 * alone stops one machine that tries every account. Counted in this process's memory: with several
 * processes each counts for itself (docs/adr/0010).
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { Refused } from '#platform/errors.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE

type Limit = { pair: RateLimiterMemory; address: RateLimiterMemory }

const limit = (pair: number, address: number, duration: number): Limit => ({
  pair: new RateLimiterMemory({ points: pair, duration }),
  address: new RateLimiterMemory({ points: address, duration }),
})

/** An address may be that of a whole office: its ceilings leave room for thirty people. */
const limits = {
  signIn: limit(10, 300, 15 * MINUTE),
  registration: limit(5, 40, HOUR),
  passwordMail: limit(5, 40, HOUR),
  invitation: limit(40, 200, HOUR),
  structure: limit(20, 100, HOUR),
}

export type Limited = keyof typeof limits
export type Attempt = { account: string; address: string }

const pairOf = ({ account, address }: Attempt): string => `${address} ${account}`

const spend = async (limiter: RateLimiterMemory, key: string): Promise<void> => {
  try {
    await limiter.consume(key)
  } catch (reached) {
    if (!(reached instanceof RateLimiterRes)) throw reached
    throw new Refused('refus.trop_de_tentatives', {
      retryInSeconds: Math.ceil(reached.msBeforeNext / 1000),
    })
  }
}

/**
 * Counts an attempt before it is judged, so that many at once do not slip through.
 * @throws Refused `refus.trop_de_tentatives`
 */
export const countAttempt = async (what: Limited, attempt: Attempt): Promise<void> => {
  await spend(limits[what].address, attempt.address)
  await spend(limits[what].pair, pairOf(attempt))
}

/** A success wipes out the failures before it. */
export const forgiveAttempts = async (what: Limited, attempt: Attempt): Promise<void> => {
  await limits[what].pair.delete(pairOf(attempt))
  await limits[what].address.reward(attempt.address)
}

/**
 * Mails that strangers can have sent to one mailbox, whatever their addresses. Beyond, none leaves and
 * nothing changes: the link of the last mail is still good, so its owner is not shut out.
 */
const mailbox = new RateLimiterMemory({ points: 5, duration: HOUR })

export const mayMail = async (kind: string, email: string): Promise<boolean> => {
  const spent = await mailbox.consume(`${kind} ${email}`).catch((reached: unknown) => reached)
  if (spent instanceof RateLimiterRes) return spent.consumedPoints <= mailbox.points
  throw spent
}
