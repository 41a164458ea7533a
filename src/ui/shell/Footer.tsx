import type { ReactNode } from 'react'

import { interfaceTexts } from '#i18n/interface.ts'
import { ThemeForm, type ThemeFormProps } from '#ui/shell/ThemeForm.tsx'
import { FOOTER_ID } from '#ui/shell/SkipLinks.tsx'
import { StateBlock } from '#ui/shell/StateBlock.tsx'

export type FooterProps = {
  /** Accessibility with its state, legal notice, personal data, open data: the duties of a public site. */
  links: readonly { label: string; href: string }[]
  /** What the service is and who answers for it, in one or two sentences. */
  children?: ReactNode
  /** The choice of a light or dark look, where it can be kept. */
  theme?: ThemeFormProps
  /** In place of the name of the service, where an official distribution is served. */
  stateBlock?: readonly string[]
}

/** The foot of every page. */
export function Footer({ links, children, theme, stateBlock }: FooterProps) {
  return (
    <footer className="fr-footer" id={FOOTER_ID}>
      <div className="fr-container">
        <div className="fr-footer__body">
          <div className="fr-footer__brand">
            {stateBlock ? <StateBlock lines={stateBlock} /> : <p>{interfaceTexts.serviceName}</p>}
          </div>
          {children === undefined ? null : (
            <div className="fr-footer__content">
              <div className="fr-footer__content-desc">{children}</div>
            </div>
          )}
        </div>
        <div className="fr-footer__bottom">
          <ul className="fr-footer__bottom-list">
            {links.map((link) => (
              <li className="fr-footer__bottom-item" key={link.href}>
                <a className="fr-footer__bottom-link" href={link.href}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
          {theme === undefined ? null : <ThemeForm {...theme} />}
        </div>
      </div>
    </footer>
  )
}
