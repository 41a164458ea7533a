'use client'
import { useEffect, type ReactNode } from 'react'

/** What Payload's admin and its editor say in English to readers and pointers, whatever the language. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['Add block', 'Ajouter un bloc'],
  ['Add Column', 'Ajouter une colonne'],
  ['Add Row', 'Ajouter une ligne'],
  ['Copy to clipboard', 'Copier'],
  ['Drag to move', 'Glisser pour déplacer'],
  ['Edit link', 'Modifier le lien'],
  ['Insert Paragraph', 'Insérer un paragraphe'],
  ['Notifications alt+T', 'Notifications (alt+T)'],
  ['Close toast', 'Fermer la notification'],
  ['Open Menu', 'Ouvrir le menu'],
  ['Remove Block', 'Retirer le bloc'],
  ['Remove link', 'Retirer le lien'],
  ['_verified', 'Adresse vérifiée'],
  ['align dropdown', 'Alignement'],
  ['blocks dropdown', 'Blocs'],
  ['indent dropdown', 'Retrait'],
  ['select-all', 'Tout sélectionner'],
  ['text dropdown', 'Style du texte'],
  ['toggle', 'Replier ou déplier'],
  ['toggle fullscreen', 'Plein écran'],
])
const ATTRIBUTES = ['aria-label', 'title'] as const

const translate = (element: Element): void => {
  for (const name of ATTRIBUTES) {
    const french = WORDS.get(element.getAttribute(name) ?? '')
    if (french !== undefined) element.setAttribute(name, french)
  }
}

const translateWithin = (root: Element): void => {
  translate(root)
  for (const element of root.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join()))
    translate(element)
}

const read = (records: readonly MutationRecord[]): void => {
  for (const { type, target, addedNodes } of records) {
    if (type === 'attributes' && target instanceof Element) translate(target)
    for (const node of addedNodes) if (node instanceof Element) translateWithin(node)
  }
}

/** The admin with these words in French. */
export const HardCodedWords = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    translateWithin(document.body)
    const observer = new MutationObserver(read)
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: [...ATTRIBUTES],
    })
    return () => observer.disconnect()
  }, [])
  return children
}
