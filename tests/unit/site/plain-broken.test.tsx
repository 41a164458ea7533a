import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { failureTexts } from '#i18n/failures.ts'
import { BrokenInPlace } from '#site/BrokenInPlace.tsx'
import { PlainBroken } from '#site/PlainBroken.tsx'

const onRetry = (): void => undefined

describe.each([
  ['in words alone', PlainBroken],
  ['as a whole page', BrokenInPlace],
])('a fault of ours, %s', (_, Fault) => {
  it('says what happened, that nothing is lost, its number, and the ways on', () => {
    const html = renderToStaticMarkup(<Fault incident="1234-abcd" onRetry={onRetry} />)
    for (const text of [failureTexts.broken.title, ...failureTexts.broken.advice])
      expect(html).toContain(text)
    expect(html).toContain('<strong>1234-abcd</strong>')
    expect(html).toContain(failureTexts.retry)
    expect(html).toContain('href="/espace"')
  })

  it('promises no number where none was given', () => {
    const html = renderToStaticMarkup(<Fault onRetry={onRetry} />)
    expect(html).not.toContain(failureTexts.incident)
  })
})
