import { describe, expect, it } from 'vitest'

import type { Answers } from '#forms/answers.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { derivedAnswers } from '#forms/view/derived-answers.ts'
import { contextOf, richForm } from '#tests/builders/form.ts'

const answered = (answers: Answers, key: string): boolean[] =>
  derivedAnswers(richForm, evaluate(richForm, answers, contextOf()), answers)
    .issues.filter(({ path }) => path.split('/')[0] === key)
    .map((issue) => issue.answered)

describe('what is only missing, and what is a mistake', () => {
  it.each<[string, Answers, boolean[]]>([
    ['an account that is not given', {}, [false]],
    [
      'an account that is wrong in one part',
      { compte_bancaire: { typed: '{"iban":"DE89370400440532013000"}' } },
      [true],
    ],
    ['an account that is no account', { compte_bancaire: { typed: 'rien' } }, [true]],
  ])('%s', (_, answers, expected) => {
    expect(answered(answers, 'compte_bancaire')).toEqual(expected)
  })
})
