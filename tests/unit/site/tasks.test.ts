import { expect, it } from 'vitest'

import type { CompiledField } from '#forms/compile/form.ts'
import { tasksOf } from '#site/applicant/tasks.ts'

const fields = new Map(
  [
    ['nom', 'identite'],
    ['sigle', 'identite'],
    ['missions', 'strategie'],
  ].map(([key = '', page = '']) => [key, { page } as CompiledField]),
)

it('says of each page who answered on it last', () => {
  const progress = (key: string) => ({
    key,
    title: key,
    state: 'inProgress' as const,
    missing: [],
  })
  const edits = {
    nom: { by: 'La première', at: '2025-06-10T08:00:00Z' },
    sigle: { by: 'La seconde', at: '2025-06-10T09:00:00Z' },
    question_partie: { by: 'Personne', at: '2025-06-10T10:00:00Z' },
  }
  const tasks = tasksOf(
    { fields },
    ['identite', 'strategie'].map(progress),
    { edits, reference: 'CSI-2025-84-00001' },
    'Europe/Paris',
  )
  expect(tasks.map(({ changed }) => changed)).toEqual([
    expect.stringContaining('La seconde'),
    undefined,
  ])
  expect(tasks[0]?.href).toBe('/dossiers/CSI-2025-84-00001/formulaire/identite')
})
