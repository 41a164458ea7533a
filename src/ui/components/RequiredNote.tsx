import { interfaceTexts } from '#i18n/interface.ts'

/** Once at the top of a form: every field is required but those that say otherwise. */
export function RequiredNote() {
  return <p className="fr-hint-text">{interfaceTexts.allRequired}</p>
}
