import { compile } from '#forms/compile/compile.ts'
import type { DocumentRequest, Field, FormDefinition, Page } from '#forms/definition.ts'
import { definitionOf } from './form.ts'

/** A question without anything but its kind, and the definitions made of such. */
export const text = (key: string, more: object = {}): Field =>
  ({ key, kind: 'text', label: key, ...more }) as Field

export const yesNo = (key: string, more: object = {}): Field =>
  ({ key, kind: 'yesNo', label: key, ...more }) as Field

export const page = (key: string, fields: readonly Field[], more: object = {}): Page => ({
  key,
  title: `Page ${key}`,
  sections: [{ key: 'section', title: 'Section', fields }],
  ...more,
})

export const pagesOf = (...pages: Page[]): FormDefinition => ({
  format: 1,
  pages: [...pages, page('pieces', [])],
  documentsPage: 'pieces',
})

export function errorsOf(definition: unknown, documents: readonly DocumentRequest[] = []) {
  const compilation = compile(definition as FormDefinition, documents)
  return compilation.ok ? [] : compilation.errors
}

export const errorsOfFields = (...fields: Field[]) => errorsOf(definitionOf(fields))
