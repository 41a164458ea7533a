/** Signing in again without leaving the page. */
export type SignInOutcome =
  | { kind: 'signedIn' }
  | { kind: 'refused'; sentence: string }
  | { kind: 'unreachable' }

export const signInAgain = async (email: string, password: string): Promise<SignInOutcome> => {
  const response = await fetch('/api/account/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => undefined)
  if (!response) return { kind: 'unreachable' }
  if (response.ok) return { kind: 'signedIn' }
  const body: unknown = await response.json().catch(() => undefined)
  const { error } = (body ?? {}) as { error?: { message?: string; remedy?: string } }
  return error?.message === undefined
    ? { kind: 'unreachable' }
    : { kind: 'refused', sentence: `${error.message} ${error.remedy ?? ''}`.trim() }
}
