import { cookies } from 'next/headers'

import { readTyped, TYPED_COOKIE, type FieldError } from '#accounts/typed-values.ts'
import { doneTexts, isDoneCode } from '#i18n/accounts.ts'
import { refusalNamed } from '#i18n/refusal-words.ts'
import type { Refusable } from '#i18n/refusals.ts'
import { unbreakable } from '#i18n/typeset.ts'

export type Search = Promise<Readonly<Record<string, string | string[] | undefined>>>

/** What a page with plain forms shows of the last one that was sent. */
export type FormState = {
  /** What was typed, to show it again. */
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  refusal: (Refusable & { code: string }) | undefined
  done: { title: string; text: string } | undefined
  /** A parameter of the address, once. */
  parameter: (name: string) => string | undefined
}

const refusalOf = (code: string | undefined): FormState['refusal'] => {
  const refusal = refusalNamed(code)
  return refusal && code !== undefined ? { ...refusal, code } : undefined
}

/**
 * Reads how the last form of a page ended: `?fait=`, or `?refus=` and the cookie that holds what was
 * typed.
 * @param path of the page, as its forms name it
 */
export const formState = async (path: string, search: Search): Promise<FormState> => {
  const given = await search
  const parameter = (name: string): string | undefined => {
    const value = given[name]
    return typeof value === 'string' ? value : undefined
  }
  const refusal = refusalOf(parameter('refus'))
  const cookie = refusal ? (await cookies()).get(TYPED_COOKIE)?.value : undefined
  const { values, errors } = readTyped(cookie, path)
  const done = parameter('fait') ?? ''
  return {
    values,
    errors: errors.map(({ field, message }) => ({ field, message: unbreakable(message) })),
    refusal,
    done: isDoneCode(done) ? doneTexts[done] : undefined,
    parameter,
  }
}

/** What is wrong with a field, to put beside it. */
export const errorOf = ({ errors }: Pick<FormState, 'errors'>, field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message
