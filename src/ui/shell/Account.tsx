import { interfaceTexts } from '#i18n/interface.ts'
import { Icon } from '#ui/components/Icon.tsx'

export type AccountState =
  | {
      signedIn: true
      /** Who is signed in: a name, a role. */
      label: string
      /** On whose behalf: the structure or the service. */
      detail?: string
      href: string
      /** Address that ends the session by POST. */
      signOutAction: string
    }
  | { signedIn: false; signInHref: string; registerHref?: string }

function SignedOut({ account }: { account: Extract<AccountState, { signedIn: false }> }) {
  return (
    <>
      <li>
        <a className="ga-account-link" href={account.signInHref}>
          <Icon name="person" />
          <span>{interfaceTexts.signIn}</span>
        </a>
      </li>
      {account.registerHref === undefined ? null : (
        <li>
          <a className="ga-account-link" href={account.registerHref}>
            <span>{interfaceTexts.register}</span>
          </a>
        </li>
      )}
    </>
  )
}

/** Who is signed in and the way out; or the way in. Works without a script: signing out is a form. */
export function Account({ account }: { account: AccountState }) {
  return (
    <ul className="ga-account-links">
      {account.signedIn ? (
        <>
          <li>
            <a className="ga-account-link" href={account.href}>
              <Icon name="person" />
              <span>
                {account.label}
                {account.detail === undefined ? null : (
                  <span className="ga-account-link__detail">{account.detail}</span>
                )}
              </span>
            </a>
          </li>
          <li>
            <form method="post" action={account.signOutAction}>
              <button className="ga-account-link" type="submit">
                <Icon name="signOut" />
                <span>{interfaceTexts.signOut}</span>
              </button>
            </form>
          </li>
        </>
      ) : (
        <SignedOut account={account} />
      )}
    </ul>
  )
}
