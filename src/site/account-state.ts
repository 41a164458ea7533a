import type { AccountState } from '#ui/shell/Account.tsx'

/** Who is signed in, for the head of the page; the way in brings back to this page. */
export const accountState = async (path: string): Promise<AccountState> => ({
  signedIn: false,
  signInHref: `/connexion?${new URLSearchParams({ retour: path }).toString()}`,
  registerHref: '/inscription',
})
