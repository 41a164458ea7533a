import { interfaceTexts } from '#i18n/interface.ts'
import { Hidden } from '#ui/components/Hidden.tsx'
import { Icon } from '#ui/components/Icon.tsx'
import { helpId, messageId, sourceId, type FieldProps } from '#ui/components/field-wiring.ts'

/** The words of a label, with « (facultatif) » where the field is. */
export function LabelText({ label, required }: Pick<FieldProps, 'label' | 'required'>) {
  return (
    <>
      {label}
      {required ? null : <span className="ga-optional"> ({interfaceTexts.optional})</span>}
    </>
  )
}

/** The help and the source of a field, under its label. */
export function FieldHelp({ id, help, source }: Pick<FieldProps, 'id' | 'help' | 'source'>) {
  return (
    <>
      {help ? (
        <span className="fr-hint-text" id={helpId(id)}>
          {help}
        </span>
      ) : null}
      {source ? (
        <span className="fr-hint-text ga-source" id={sourceId(id)}>
          {interfaceTexts.source} {source}
        </span>
      ) : null}
    </>
  )
}

/** What is wrong, or right, with a field. The container is always there so that a change is announced. */
export function FieldMessage({ id, error, valid }: Pick<FieldProps, 'id' | 'error' | 'valid'>) {
  return (
    <div className="fr-messages-group" aria-live="polite">
      {error ? (
        <p className="fr-error-text" id={messageId(id)}>
          <Icon name="error" />
          <span>
            <Hidden>{interfaceTexts.error} </Hidden>
            {error}
          </span>
        </p>
      ) : null}
      {!error && valid ? (
        <p className="fr-valid-text" id={messageId(id)}>
          <Icon name="circleCheck" />
          <span>
            <Hidden>{interfaceTexts.valid} </Hidden>
            {valid}
          </span>
        </p>
      ) : null}
    </div>
  )
}
