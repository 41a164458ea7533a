/** What a request for corrections asks, item by item: pure, whatever holds the answers. */
import type { Answer, Answers } from '#forms/answers.ts'

/** A document as an item remembers it: its bytes stay even when it is replaced. */
export type HeldDocument = {
  id: string
  requestKey: string
  title: string
  /** Bytes. */
  size: number
  url: string
}

/** What a dossier holds at an instant. */
export type Held = { answers: Answers; documents: readonly HeldDocument[] }

export type Judgement = {
  verdict: 'accepted' | 'refused'
  /** Why it is refused: the structure reads it, and the item may be asked again. */
  reason?: string
}

type Asked = {
  /** `answer-<field>` or `document-<request>`: one item for each thing. */
  id: string
  /** Key of the field, or of the document request. */
  key: string
  /** As the form names it when the request is opened. */
  label: string
  /** What the services ask. */
  question: string
  /** What the structure wrote to the services about this item. */
  explanation?: string
  judgement?: Judgement
}

export type AnswerItem = Asked & {
  kind: 'answer'
  before: Answer | null
  after?: Answer | null
}

export type DocumentItem = Asked & {
  kind: 'document'
  before: readonly HeldDocument[]
  after?: readonly HeldDocument[]
}

export type Item = AnswerItem | DocumentItem

/** What an item is about, before anything is remembered of it. */
export type Subject = Pick<Asked, 'key' | 'label' | 'question'> & { kind: Item['kind'] }

export const itemId = ({ kind, key }: Pick<Subject, 'kind' | 'key'>): string => `${kind}-${key}`

const answerIn = ({ answers }: Held, key: string): Answer | null => answers[key] ?? null

const documentsIn = ({ documents }: Held, key: string): HeldDocument[] =>
  documents.filter(({ requestKey }) => requestKey === key)

/** The item that asks about a subject, with what the dossier holds before it is asked. */
export const openItem = (subject: Subject, held: Held): Item => {
  const { kind, key, label, question } = subject
  const asked = { id: itemId(subject), key, label, question }
  return kind === 'answer'
    ? { ...asked, kind, before: answerIn(held, key) }
    : { ...asked, kind, before: documentsIn(held, key) }
}

/** The same item, with what the dossier holds once the structure has done with it. */
export const settleItem = (item: Item, held: Held): Item =>
  item.kind === 'answer'
    ? { ...item, after: answerIn(held, item.key) }
    : { ...item, after: documentsIn(held, item.key) }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Equality of what JSON holds, whatever the order of keys: databases do not all keep it. */
const same = (one: unknown, other: unknown): boolean => {
  if (!isRecord(one) || !isRecord(other)) return one === other
  const keys = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]))
  )
}

/** Nothing that one could read: no value, an empty text, no row left. */
const isEmpty = (answer: Answer | null): boolean => {
  if (answer === null || answer === '') return true
  if (Array.isArray(answer)) return answer.length === 0
  return (
    isRecord(answer) && Object.values(answer).every((part) => isRecord(part) && 'deleted' in part)
  )
}

/** Whether the dossier holds something else than before: an answer emptied is not one. */
export const isChanged = (item: Item, held: Held): boolean => {
  if (item.kind === 'answer') {
    const now = answerIn(held, item.key)
    return !isEmpty(now) && !same(now, item.before)
  }
  const known = new Set(item.before.map(({ id }) => id))
  return documentsIn(held, item.key).some(({ id }) => !known.has(id))
}

/** An item is answered by a change, or by an explanation of why there is none. */
export const isAnswered = (item: Item, held: Held): boolean =>
  Boolean(item.explanation?.trim()) || isChanged(item, held)

/** Judged for good: accepted, or refused with its reason. */
export const isJudged = ({ judgement }: Item): boolean =>
  judgement?.verdict === 'accepted' ||
  (judgement?.verdict === 'refused' && Boolean(judgement.reason?.trim()))

type ById<Value> = Readonly<Record<string, Value>>

/** The items with what the structure says of each; an explanation of no item is left out. */
export const explained = (items: readonly Item[], explanations: ById<string>): Item[] =>
  items.map((item) =>
    Object.hasOwn(explanations, item.id)
      ? { ...item, explanation: explanations[item.id]?.trim() ?? '' }
      : item,
  )

/** The items with what the State says of each. */
export const judged = (items: readonly Item[], judgements: ById<Judgement>): Item[] =>
  items.map((item) => {
    const judgement = Object.hasOwn(judgements, item.id) ? judgements[item.id] : undefined
    return judgement ? { ...item, judgement } : item
  })
