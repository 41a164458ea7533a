'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useState } from 'react'

const written = (value: unknown): string =>
  value === undefined ? '' : JSON.stringify(value, null, 2)

/** Where a browser's sentence, which is in its own language, says that the text breaks off. */
const placeOf = (error: unknown): string => {
  const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? []
  return line && column ? `, ligne ${line}, caractère ${column}` : ''
}

/**
 * A JSON field as plain text. Payload's own loads its editor from another host, which our pages never
 * do. Text that is not JSON yet stays in the box, and is given as it stands so that saving refuses it.
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
      setValue(typed)
      setMistake(`Ce texte n’est pas du JSON${placeOf(error)}.`)
    }
  }

  return (
    <div className="field-type textarea">
      <FieldLabel label={field.label} path={path} required={field.required} />
      {/* Above the text, which is long: what is wrong with it is read first. */}
      {mistake ? <p role="alert">{mistake}</p> : null}
      {!mistake && showError && errorMessage ? (
        <p role="alert" style={{ whiteSpace: 'pre-line' }}>
          {errorMessage}
        </p>
      ) : null}
      <textarea
        aria-invalid={Boolean(mistake) || showError}
        id={`field-${path}`}
        onChange={(event) => change(event.target.value)}
        rows={16}
        spellCheck={false}
        style={{ fieldSizing: 'fixed', fontFamily: 'monospace', width: '100%' }}
        value={text ?? written(value)}
      />
      <FieldError path={path} showError={false} />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
