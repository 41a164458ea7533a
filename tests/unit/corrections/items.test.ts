import { describe, expect, it } from 'vitest'

import {
  explained,
  isAnswered,
  isChanged,
  isJudged,
  judged,
  openItem,
  settleItem,
  type Held,
  type HeldDocument,
} from '#corrections/items.ts'

const document = (id: string, requestKey = 'rib'): HeldDocument => ({
  id,
  requestKey,
  title: `${id}.pdf`,
  size: 1,
  url: `/${id}`,
})
const held = (changes: Partial<Held> = {}): Held => ({
  answers: { titre: 'Avant', postes: { r1: { order: 0, cells: { cout: 100 } } } },
  documents: [document('one')],
  ...changes,
})
const question = 'Précisez.'
const title = openItem({ kind: 'answer', key: 'titre', label: 'Titre', question }, held())
const posts = openItem({ kind: 'answer', key: 'postes', label: 'Postes', question }, held())
const rib = openItem({ kind: 'document', key: 'rib', label: 'RIB', question }, held())

describe('an item of a request for corrections (R043)', () => {
  it('remembers what the dossier held when it was asked', () => {
    expect(title).toMatchObject({ id: 'answer-titre', before: 'Avant' })
    expect(rib).toMatchObject({ id: 'document-rib', before: [document('one')] })
  })

  it.each([
    ['the same answer', title, held(), false],
    ['another answer', title, held({ answers: { titre: 'Après' } }), true],
    ['an answer emptied', title, held({ answers: { titre: '' } }), false],
    ['an answer taken away', title, held({ answers: {} }), false],
    [
      'the same row, its keys in another order',
      posts,
      held({ answers: { postes: { r1: { cells: { cout: 100 }, order: 0 } } } }),
      false,
    ],
    [
      'a cell changed',
      posts,
      held({ answers: { postes: { r1: { order: 0, cells: { cout: 101 } } } } }),
      true,
    ],
    [
      'the only row deleted',
      posts,
      held({ answers: { postes: { r1: { order: 0, deleted: true, cells: {} } } } }),
      false,
    ],
    ['the same document', rib, held(), false],
    ['a document taken away', rib, held({ documents: [] }), false],
    ['a document replaced', rib, held({ documents: [document('two')] }), true],
    ['a document of another request', rib, held({ documents: [document('two', 'cv')] }), false],
  ])('tells %s', (_, item, now, expected) => {
    expect(isChanged(item, now)).toBe(expected)
    expect(isAnswered(item, now)).toBe(expected)
  })

  it('is answered by an explanation alone, but not by spaces', () => {
    const [told] = explained([title], { 'answer-titre': ' Il est exact. ', 'answer-autre': 'x' })
    expect(told).toMatchObject({ explanation: 'Il est exact.' })
    expect(isAnswered(told!, held())).toBe(true)
    expect(isAnswered(explained([title], { 'answer-titre': '  ' })[0]!, held())).toBe(false)
  })

  it('keeps what the dossier holds once it is sent', () => {
    expect(settleItem(title, held({ answers: { titre: 'Après' } }))).toMatchObject({
      before: 'Avant',
      after: 'Après',
    })
    expect(settleItem(rib, held({ documents: [] }))).toMatchObject({ after: [] })
  })

  it.each([
    [{ verdict: 'accepted' as const }, true],
    [{ verdict: 'refused' as const, reason: 'Illisible.' }, true],
    [{ verdict: 'refused' as const }, false],
    [{ verdict: 'refused' as const, reason: ' ' }, false],
  ])('judged %o is judged: %s', (judgement, expected) => {
    const [item] = judged([title], { 'answer-titre': judgement, 'answer-autre': judgement })
    expect(isJudged(item!)).toBe(expected)
  })
})
