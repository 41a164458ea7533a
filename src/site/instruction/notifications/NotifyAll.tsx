'use client'

import { useState, type FormEvent, type ReactNode } from 'react'

import { notifyingTexts as texts } from '#i18n/notifying.ts'
import { Alert } from '#ui/components/Alert.tsx'
import { Progress } from '#ui/components/Progress.tsx'
import { TextLink } from '#ui/components/TextLink.tsx'
import { Section } from '#ui/layout/Section.tsx'

export type NotifyAllProps = {
  action: string
  references: readonly string[]
  /** Where one goes once it is over. */
  back: string
  /** The question, until it is answered. */
  children: ReactNode
}

type Told = { reference: string; ok: boolean; sentence?: string }

const askedFor = async (action: string, reference: string): Promise<Told> => {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ references: [reference] }),
    })
    const { results, error } = (await answer.json()) as {
      results?: Told[]
      error?: { message: string }
    }
    return results?.[0] ?? { reference, ok: false, sentence: error?.message ?? texts.offline }
  } catch {
    return { reference, ok: false, sentence: texts.offline }
  }
}

const Result = ({ reference, ok, sentence = '' }: Told) => (
  <li>{ok ? texts.ok(reference) : texts.refused(reference, sentence)}</li>
)

const Results = ({ told, total, back }: { told: readonly Told[]; total: number; back: string }) => {
  const over = told.length === total
  const failed = told.some(({ ok }) => !ok)
  return (
    <Section id="resultats" title={texts.title}>
      {over ? null : (
        <Progress
          label={texts.running}
          value={told.length}
          max={total}
          detail={texts.of(told.length, total)}
        />
      )}
      {over ? (
        <Alert
          tone={failed ? 'warning' : 'success'}
          title={texts.over(told.filter(({ ok }) => ok).length, total)}
          announced
        >
          <TextLink href={back}>{texts.back}</TextLink>
        </Alert>
      ) : null}
      <ul>
        {told.map((one) => (
          <Result key={one.reference} {...one} />
        ))}
      </ul>
    </Section>
  )
}

/** Sends a batch one dossier after the other, and says how far it is; without a script the form is sent whole. */
export function NotifyAll({ action, references, back, children }: NotifyAllProps) {
  const [told, setTold] = useState<readonly Told[] | null>(null)
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setTold([])
    for (const reference of references) {
      const result = await askedFor(action, reference)
      setTold((before) => [...(before ?? []), result])
    }
  }
  if (told) return <Results told={told} total={references.length} back={back} />
  return (
    <form method="post" action={action} onSubmit={(event) => void send(event)}>
      {children}
    </form>
  )
}
