import { failureTexts as texts } from '#i18n/failures.ts'

export type FaultProps = {
  /** Number under which the fault was logged. */
  incident?: string
  onRetry: () => void
}

const WAYS = [
  { href: '/espace', words: texts.space },
  { href: '/', words: texts.home },
]

/** A fault of ours, in words alone: nothing else is needed to read it, not even our stylesheet. */
export const PlainBroken = ({ incident, onRetry }: FaultProps) => (
  <main>
    <h1>{texts.broken.title}</h1>
    <p>{texts.broken.lead}</p>
    <ul>
      {texts.broken.advice.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    {incident ? (
      <p>
        {texts.incident} <strong>{incident}</strong>
      </p>
    ) : null}
    <button type="button" onClick={onRetry}>
      {texts.retry}
    </button>
    <ul>
      {WAYS.map(({ href, words }) => (
        <li key={href}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  </main>
)
