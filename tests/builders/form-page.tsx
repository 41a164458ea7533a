import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'

import type { Answers } from '#forms/answers.ts'
import { TestServer } from '#tests/builders/form-session.ts'
import { LiveForm } from '#ui/form/LiveForm.tsx'
import type { LiveFormProps } from '#ui/form/live-form-props.ts'

/** What the server first sends of a page: what a browser without a script reads. */
export const firstSent = (props: LiveFormProps): Promise<string> =>
  new Promise((resolve, reject) => {
    const parts: string[] = []
    const sink = new Writable({
      write: (part: Buffer, _encoding, next) => {
        parts.push(part.toString())
        next()
      },
      final: (next) => {
        resolve(parts.join(''))
        next()
      },
    })
    const { pipe } = renderToPipeableStream(<LiveForm {...props} />, {
      onShellReady: () => void pipe(sink),
      onError: reject,
    })
  })

/** The properties of a page of the form that touches every kind. */
export const formPageProps = (
  key: string,
  answers: Answers = {},
  changes: Partial<LiveFormProps> = {},
): LiveFormProps => {
  const server = new TestServer(answers)
  return {
    reference: 'CSI-2031-84-00042',
    page: server.page(key),
    derived: server.derived(),
    documents: {},
    owner: 'u1',
    next: { title: 'Page suivante', href: '/suivante' },
    ...changes,
  }
}
