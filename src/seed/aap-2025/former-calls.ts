import type { Option } from '#forms/definition.ts'

/** Calls that financed posts before this one (R016, R018, R045). */
export const formerCalls: readonly Option[] = [
  { key: 'aap_2022', label: 'Appel à projets 2022' },
  { key: 'aap_2023', label: 'Appel à projets 2023' },
  { key: 'aap_2024', label: 'Appel à projets 2024' },
]
