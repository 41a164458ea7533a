import type { Option } from '#forms/definition.ts'

export const postFunctions: readonly Option[] = [
  { key: 'facilitateur', label: 'Facilitateur de la clause sociale d’insertion' },
  { key: 'coordinateur', label: 'Coordinateur régional' },
]
