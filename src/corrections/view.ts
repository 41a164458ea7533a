/** The rounds of a dossier as its pages show them: what each item held before, and holds after. */
import type { PayloadRequest } from 'payload'

import type { Block } from '#documents/blocks.ts'
import type { Candidature } from '#filing/read-candidature.ts'
import type { Answers } from '#forms/answers.ts'
import { evaluate } from '#forms/evaluate/evaluate.ts'
import { printField } from '#forms/faces/print.ts'

import type { Correction } from '../payload-types.ts'
import { isAnswered, isChanged, settleItem, type HeldDocument, type Item } from './items.ts'
import { heldBy, isAnswerable, itemsOf, roundsOf } from './read.ts'
import { placeOfSubject, type Completable } from './subjects.ts'

/** What an item holds at a moment, ready to be shown. */
export type Shown = { blocks: readonly Block[] } | { documents: readonly HeldDocument[] }

export type ItemView = {
  item: Item
  /** Where the form asks for it; absent if it does not any more. */
  place: Completable | undefined
  before: Shown
  /** What it holds since; of a round under way, what it holds now. */
  after: Shown
  changed: boolean
  answered: boolean
}

export type RoundView = { round: Correction; items: readonly ItemView[] }

const withValues = (answers: Answers, items: readonly Item[], moment: 'before' | 'after') => {
  const values: Answers = { ...answers }
  for (const item of items) {
    if (item.kind !== 'answer') continue
    const value = item[moment]
    if (value === null || value === undefined) delete values[item.key]
    else values[item.key] = value
  }
  return values
}

/** An item bears its label already: what it holds does not say it again. */
const untitled = (blocks: readonly Block[], label: string): readonly Block[] => {
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph' || rest.length === 0) return blocks
  return first.content.map(({ text }) => text).join('') === label ? rest : blocks
}

/** Shows items of one moment: the answers are read with what the form made of them then. */
const printer = (
  { revision: { form }, answers, context }: Candidature,
  items: readonly Item[],
  moment: 'before' | 'after',
) => {
  const values = withValues(answers, items, moment)
  const evaluation = evaluate(form, values, context)
  return (item: Item): Shown =>
    item.kind === 'answer'
      ? { blocks: untitled(printField(form, evaluation, values, item.key), item.label) }
      : { documents: item[moment] ?? [] }
}

const viewOf = async (
  req: PayloadRequest,
  candidature: Candidature,
  round: Correction,
): Promise<RoundView> => {
  const held = await heldBy(req, candidature.dossier)
  const stored = itemsOf(round)
  const items = isAnswerable(round) ? stored.map((item) => settleItem(item, held)) : stored
  const before = printer(candidature, items, 'before')
  const after = printer(candidature, items, 'after')
  return {
    round,
    items: items.map((item) => {
      const now = asHeld(item)
      return {
        item,
        place: placeOfSubject(candidature, item),
        before: before(item),
        after: after(item),
        changed: isChanged(item, now),
        answered: isAnswered(item, now),
      }
    }),
  }
}

/** What an item that is settled holds, as the dossier held it. */
const asHeld = (item: Item) =>
  item.kind === 'answer'
    ? {
        answers: item.after === null || item.after === undefined ? {} : { [item.key]: item.after },
        documents: [],
      }
    : { answers: {}, documents: item.after ?? [] }

/** Every round of a dossier, the last one first. The right was asked on the dossier. */
export const roundViews = async (
  req: PayloadRequest,
  candidature: Candidature,
): Promise<RoundView[]> => {
  const rounds = await roundsOf(req, candidature.dossier.id)
  const views = await Promise.all(rounds.map((round) => viewOf(req, candidature, round)))
  return views.toReversed()
}
