import { department, regionOfDepartment } from '#territories/areas.ts'
import { commune } from '#territories/communes.ts'

import { fictitiousSiret } from '../fictitious-siret.ts'
import type { DemoStructure } from '../structures.ts'

/** The first ranks are those of the structures that have accounts of their own. */
const FIRST_RANK = 101

/**
 * An invented association, named after the commune where it stands.
 * @param seat INSEE code of the commune
 * @param rank of the structure among the invented ones, from 0
 */
export const buildStructure = (seat: string, rank: number): DemoStructure => {
  const found = commune(seat)
  if (!found) throw new Error(`no commune ${seat}`)
  const number = FIRST_RANK + rank
  return {
    key: seat,
    name: `Association Démonstration ${found.name.replaceAll("'", '’')}`,
    siret: fictitiousSiret(number),
    rna: `W${found.department.padStart(2, '0')}1${String(number).padStart(6, '0')}`,
    legalCategory: '9220',
    kind: 'association',
    addressLine: `${number} rue de la Démonstration`,
    postalCode: found.postalCodes[0] ?? '',
    commune: seat,
    communeName: found.name,
    department: found.department,
    region: regionOfDepartment(found.department) ?? department(found.department)?.region ?? '',
    formerCalls: rank % 3 === 0 ? ['aap_2024'] : ['aap_2023', 'aap_2024'],
  }
}
