/** What a plain HTML form sends about items, one name by item: `question:answer-title`, `verdict:…`. */
const SEPARATOR = ':'

type Named = Readonly<Record<string, string>>

/** The values of one name, by item; empty ones are left out. */
const byItem = (body: Readonly<Record<string, unknown>>, name: string): Named => {
  const prefix = `${name}${SEPARATOR}`
  return Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) =>
      key.startsWith(prefix) && typeof value === 'string' && value.trim() !== ''
        ? [[key.slice(prefix.length), value]]
        : [],
    ),
  )
}

export const fieldName = (name: string, item: string): string => `${name}${SEPARATOR}${item}`

const isRecord = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body)

/** What is left of a body once what speaks of items is gathered. */
const rest = (body: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !key.includes(SEPARATOR)))

/** Leaves a body that is no form as it is: its schema judges it. */
const gathered =
  (gather: (body: Readonly<Record<string, unknown>>) => Record<string, unknown>) =>
  (body: unknown): unknown =>
    isRecord(body) && Object.keys(body).some((key) => key.includes(SEPARATOR))
      ? { ...rest(body), ...gather(body) }
      : body

const kindAndKey = (item: string): { kind: string; key: string } => {
  const dash = item.indexOf('-')
  return { kind: item.slice(0, dash), key: item.slice(dash + 1) }
}

/** Items ticked, each with its question; one without its own gets what `question` says of it. */
export const gatherRequest = (proposed: (kind: string) => string) =>
  gathered((body) => {
    const questions = byItem(body, 'question')
    return {
      items: Object.keys(byItem(body, 'asked')).map((item) => {
        const { kind, key } = kindAndKey(item)
        return { kind, key, question: questions[item] ?? proposed(kind) }
      }),
    }
  })

export const gatherExplanations = gathered((body) => ({
  // An explanation that is emptied is taken back: it is told from one that is not there.
  explanations: Object.fromEntries(
    Object.entries(body).flatMap(([key, value]) =>
      key.startsWith('explanation:') ? [[key.slice('explanation:'.length), value]] : [],
    ),
  ),
}))

export const gatherJudgements = gathered((body) => {
  const reasons = byItem(body, 'reason')
  return {
    judgements: Object.fromEntries(
      Object.entries(byItem(body, 'verdict')).map(([item, verdict]) => [
        item,
        { verdict, ...(reasons[item] ? { reason: reasons[item] } : {}) },
      ]),
    ),
  }
})
