import { describe, expect, it } from 'vitest'

import { html, tag, tagsOf, text } from '#tests/unit/ui/html.ts'
import { AmountInput } from '#ui/components/AmountInput.tsx'
import { countSentence } from '#ui/components/CharacterCount.tsx'
import { CheckboxGroup } from '#ui/components/CheckboxGroup.tsx'
import { ErrorSummary } from '#ui/components/ErrorSummary.tsx'
import { FileDrop } from '#ui/components/FileDrop.tsx'
import { RadioGroup } from '#ui/components/RadioGroup.tsx'
import { Select } from '#ui/components/Select.tsx'
import { Statement } from '#ui/components/Statement.tsx'
import { TextArea } from '#ui/components/TextArea.tsx'
import { TextInput } from '#ui/components/TextInput.tsx'
import { YesNo } from '#ui/components/YesNo.tsx'

const spoken = {
  id: 'rna',
  label: 'Numéro RNA',
  help: 'La lettre W et 9 chiffres.',
  source: 'cerfa, rubrique 1',
  error: 'Il manque 3 chiffres.',
  required: true,
}

const controls = [
  ['input', 'TextInput', <TextInput key="1" {...spoken} />],
  ['input', 'AmountInput', <AmountInput key="2" {...spoken} />],
  ['select', 'Select', <Select key="3" {...spoken} options={[]} />],
  ['textarea', 'TextArea', <TextArea key="4" {...spoken} />],
  ['input', 'FileDrop', <FileDrop key="5" {...spoken} />],
] as const

describe('a field ties its control to its words', () => {
  it.each(controls)('<%s> of %s: label, error, help and source', (name, _component, node) => {
    const markup = html(node)
    const control = tag(markup, name, { id: 'rna' })
    expect(tag(markup, 'label').attributes.for).toBe('rna')
    expect(control.attributes['aria-invalid']).toBe('true')
    expect(control.attributes['aria-required']).toBe('true')
    expect(control.attributes['aria-describedby']).toBe('rna-message rna-aide rna-source')
    expect(text(markup)).toContain('Erreur\u00a0: Il manque 3 chiffres.')
    for (const id of ['rna-message', 'rna-aide', 'rna-source'])
      expect(tagsOf(markup).filter((each) => each.attributes.id === id)).toHaveLength(1)
  })

  it('without help or error, describes nothing', () => {
    const control = tag(html(<TextInput id="nom" label="Nom" required />), 'input')
    expect(control.attributes).not.toHaveProperty('aria-describedby')
    expect(control.attributes).not.toHaveProperty('aria-invalid')
    expect(control.attributes.name).toBe('nom')
  })

  it('says « facultatif » where it is, and only there', () => {
    expect(text(html(<TextInput id="a" label="Sigle" />))).toContain('Sigle (facultatif)')
    expect(text(html(<TextInput id="a" label="Nom" required />))).not.toContain('facultatif')
  })

  it('says that a check succeeded, unless there is an error', () => {
    expect(text(html(<TextInput id="a" label="SIRET" required valid="Reconnu." />))).toContain(
      'Correct',
    )
    expect(text(html(<TextInput {...spoken} valid="Reconnu." />))).not.toContain('Reconnu.')
  })
})

const options = [
  { value: 'a', label: 'Association', help: 'Déclarée.' },
  { value: 'b', label: 'Commune' },
]

describe('choices', () => {
  it('puts the error of a group on the group, and the id of the field on its first control', () => {
    const markup = html(<RadioGroup {...spoken} options={options} defaultValue="b" />)
    const group = tag(markup, 'fieldset').attributes
    expect(group.role).toBe('radiogroup')
    expect(group['aria-describedby']).toBe('rna-message rna-aide rna-source')
    expect(group['aria-invalid']).toBe('true')
    expect(tag(markup, 'input', { id: 'rna' }).attributes.value).toBe('a')
    expect(tag(markup, 'input', { value: 'b' }).attributes).toHaveProperty('checked')
    expect(tag(markup, 'input', { value: 'a' }).attributes).not.toHaveProperty('checked')
  })

  it('gives each control its label and its help', () => {
    const markup = html(
      <CheckboxGroup id="k" label="Qui" options={options} defaultValues={['a']} />,
    )
    const labels = tagsOf(markup).filter(({ name }) => name === 'label')
    const inputs = tagsOf(markup).filter(({ name }) => name === 'input')
    expect(labels.map(({ attributes }) => attributes.for)).toEqual(
      inputs.map(({ attributes }) => attributes.id),
    )
    expect(inputs.map(({ attributes }) => attributes['aria-describedby'])).toEqual([
      'k-precision',
      undefined,
    ])
    expect(inputs.map(({ attributes }) => 'checked' in attributes)).toEqual([true, false])
  })

  it.each([
    [undefined, []],
    [true, ['true']],
    [false, ['false']],
  ])('YesNo of %s checks %j: nothing is chosen beforehand', (value, expected) => {
    const markup = html(<YesNo id="y" label="Déjà financé" required defaultValue={value} />)
    const checked = tagsOf(markup).filter(({ attributes }) => 'checked' in attributes)
    expect(checked.map(({ attributes }) => attributes.value)).toEqual(expected)
  })

  it('ties the error of a statement to its box', () => {
    const box = tag(html(<Statement id="s" label="J’atteste" required error="Cochez." />), 'input')
    expect(box.attributes['aria-describedby']).toBe('s-message')
  })
})

describe('the count of characters', () => {
  it.each([
    ['', 10, 'Il reste 10 caractères', false],
    ['123456789', 10, 'Il reste 1 caractère', false],
    ['e\u0301\u{1F600}', 2, 'Il reste 0 caractères', false],
    ['12345678901', 10, '1 caractère de trop', true],
    ['x'.repeat(3200), 2000, '1\u202f200 caractères de trop', true],
  ])('of « %.12s » against %d', (typed, max, sentence, over) => {
    expect(countSentence(typed, max)).toEqual({ sentence, over })
  })

  it('is announced with the field even without a script', () => {
    const markup = html(<TextArea id="t" label="Projet" required maxLength={2000} />)
    expect(tag(markup, 'textarea').attributes['aria-describedby']).toBe('t-compte')
    expect(tag(markup, 'textarea').attributes).not.toHaveProperty('maxlength')
    expect(text(markup)).toContain('2\u202f000 caractères au plus')
  })
})

describe('the summary of errors', () => {
  it('links each error to its control, on this page or another', () => {
    const markup = html(
      <ErrorSummary
        errors={[
          { fieldId: 'rna', message: 'RNA incomplet' },
          { fieldId: 'iban', message: 'IBAN refusé', href: '/dossiers/x/formulaire/banque' },
        ]}
      />,
    )
    const links = tagsOf(markup).filter(({ name }) => name === 'a')
    expect(links.map(({ attributes }) => attributes.href)).toEqual([
      '#rna',
      '/dossiers/x/formulaire/banque#iban',
    ])
    expect(text(markup)).toContain('2 erreurs sont à corriger')
  })

  it('is not there when nothing is wrong', () => {
    expect(html(<ErrorSummary errors={[]} />)).toBe('')
  })
})
