import { interfaceTexts } from '#i18n/interface.ts'
import { Icon } from '#ui/components/Icon.tsx'
import { Account, type AccountState } from '#ui/shell/Account.tsx'
import { Navigation, type NavigationEntry } from '#ui/shell/Navigation.tsx'
import { StateBlock } from '#ui/shell/StateBlock.tsx'

export type HeaderProps = {
  navigation: readonly NavigationEntry[]
  account: AccountState
  /** Under the name of the service: whose it is. */
  tagline?: string
  /**
   * The lines of the State's block, given by the operator who has the right to it and serves an official
   * distribution (DSFR_DIST). Our own theme has none.
   */
  stateBlock?: readonly string[]
}

const MENU_ID = 'menu'
const HOME = '/'

function Brand({ tagline, stateBlock }: Pick<HeaderProps, 'tagline' | 'stateBlock'>) {
  return (
    <div className="fr-header__brand fr-enlarge-link">
      <div className="fr-header__brand-top">
        {stateBlock === undefined ? null : (
          <div className="fr-header__logo">
            <StateBlock lines={stateBlock} />
          </div>
        )}
        <div className="fr-header__navbar">
          <button className="fr-btn fr-btn--menu" type="button" popoverTarget={MENU_ID}>
            <Icon name="menu" />
            <span>{interfaceTexts.menu}</span>
          </button>
        </div>
      </div>
      <div className="fr-header__service">
        <a href={HOME}>
          <p className="fr-header__service-title">{interfaceTexts.serviceName}</p>
        </a>
        {tagline === undefined ? null : <p className="fr-header__service-tagline">{tagline}</p>}
      </div>
    </div>
  )
}

/**
 * The head of every page. On a narrow screen the menu is a native popover: no script opens it, and a
 * browser that has no popovers shows it in place.
 */
export function Header({ navigation, account, tagline, stateBlock }: HeaderProps) {
  return (
    <header className="fr-header">
      <div className="fr-header__body">
        <div className="fr-container">
          <div className="fr-header__body-row">
            <Brand tagline={tagline} stateBlock={stateBlock} />
            <div className="fr-header__tools">
              <Account account={account} />
            </div>
          </div>
        </div>
      </div>
      <div className="fr-header__menu" id={MENU_ID} popover="auto">
        <div className="fr-container">
          <button
            className="fr-btn fr-btn--close"
            type="button"
            popoverTarget={MENU_ID}
            popoverTargetAction="hide"
          >
            <span>{interfaceTexts.close}</span>
            <Icon name="close" />
          </button>
          <Navigation entries={navigation} />
          <div className="fr-header__menu-links">
            <Account account={account} />
          </div>
        </div>
      </div>
    </header>
  )
}
