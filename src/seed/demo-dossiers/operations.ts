import { randomUUID } from 'node:crypto'

import type { Answers, Rows } from '#forms/answers.ts'
import type { SentOperation } from '#forms/client/save-protocol.ts'

/** One answer given over what was there. */
export const operation = (path: string, value: unknown, base: unknown = null): SentOperation => ({
  opId: randomUUID(),
  path,
  base,
  value,
})

const isRows = (answer: unknown): answer is Rows =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.values(answer).every((row) => typeof row === 'object' && row !== null && 'cells' in row)

/** Lines of a budget are there from the start, named after their account: only their amount is typed. */
const BUDGET_LINE = /^(charges|products)-/

/** The operations by which a person would have given these answers. */
export const operationsFor = (answers: Answers): SentOperation[] =>
  Object.entries(answers).flatMap(([key, answer]) => {
    if (!isRows(answer)) return [operation(key, answer)]
    return Object.entries(answer).flatMap(([row, { order, cells }]) =>
      BUDGET_LINE.test(row)
        ? [operation(`${key}/${row}/amount`, cells.amount)]
        : [operation(`${key}/${row}`, { order, cells })],
    )
  })
