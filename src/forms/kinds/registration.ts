import type { FieldOf } from '../definition.ts'
import { refuseRna } from '../identifiers/rna.ts'
import { refuseSiret } from '../identifiers/siret.ts'
import { NARROW_SPACE } from '../numbers.ts'
import { lineKind } from './line.ts'
import { accept } from './refusal.ts'
import { withoutGrouping } from './typed-text.ts'

export const siret = lineKind<FieldOf<'siret'>>({
  read: (line) => {
    const digits = withoutGrouping(line)
    return refuseSiret(digits) ?? accept(digits)
  },
  show: (value) =>
    [value.slice(0, 3), value.slice(3, 6), value.slice(6, 9), value.slice(9)].join(NARROW_SPACE),
})

export const rna = lineKind<FieldOf<'rna'>>({
  read: (line) => {
    const number = withoutGrouping(line).toUpperCase()
    return refuseRna(number) ?? accept(number)
  },
})
