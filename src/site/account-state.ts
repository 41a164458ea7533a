import { currentUser } from '#accounts/session.ts'
import type { AccountState } from '#ui/shell/Account.tsx'

/** Who is signed in, for the head of the page; the way in brings back to this page. */
export const accountState = async (path: string): Promise<AccountState> => {
  const signedIn = await currentUser()
  return signedIn
    ? {
        signedIn: true,
        label: signedIn.user.name,
        href: '/compte',
        signOutAction: '/api/account/sign-out',
      }
    : {
        signedIn: false,
        signInHref: `/connexion?${new URLSearchParams({ suite: path }).toString()}`,
        registerHref: '/inscription',
      }
}
