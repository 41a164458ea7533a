'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'

const written = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value, null, 2)

/**
 * A JSON field as plain text. Payload's own loads its editor from another host, which our pages never
 * do; text that is not JSON yet stays in the box and is kept back from saving by its error.
 */
export const JsonText: JSONFieldClientComponent = ({ field, path: given }) => {
  const path = given ?? field.name
  const { value, setValue, showError, errorMessage } = useField<unknown>({ path })
  const [text, setText] = useState<string>()
  const [mistake, setMistake] = useState<string>()

  const change = (typed: string) => {
    setText(typed)
    try {
      setValue(JSON.parse(typed))
      setMistake(undefined)
    } catch (error) {
      setMistake(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <div className="field-type textarea">
      <FieldLabel label={field.label} path={path} required={field.required} />
      <textarea
        aria-invalid={Boolean(mistake) || showError}
        id={`field-${path}`}
        onChange={(event) => change(event.target.value)}
        rows={16}
        spellCheck={false}
        style={{ fontFamily: 'monospace', width: '100%' }}
        value={text ?? written(value)}
      />
      {mistake ? <p role="alert">Ce texte n’est pas du JSON : {mistake}</p> : null}
      {showError && errorMessage ? <pre role="alert">{errorMessage}</pre> : null}
      <FieldError path={path} showError={false} />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
