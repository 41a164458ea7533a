import { signIn, type Session } from '#tests/builders/candidature.ts'
import type { Guichet } from '#tests/setup/guichet.ts'

/** The session of each account of the demonstration, opened once. */
export const sessionsOf = (guichet: () => Guichet): ((email: string) => Promise<Session>) => {
  const sessions = new Map<string, Promise<Session>>()
  return (email) => {
    const session = sessions.get(email) ?? signIn(guichet(), email)
    sessions.set(email, session)
    return session
  }
}
